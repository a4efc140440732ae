import { defineElements, ELEMENT_CLASSES } from './register.js';

defineElements(ELEMENT_CLASSES);
