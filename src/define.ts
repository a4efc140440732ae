import { defineElements } from './register.js';
import { ELEMENT_CLASSES } from './element-classes.js';

defineElements(ELEMENT_CLASSES);
