import { defineElements } from './define-elements.js';
import { ELEMENT_CLASSES } from './element-classes.js';

defineElements(ELEMENT_CLASSES);
