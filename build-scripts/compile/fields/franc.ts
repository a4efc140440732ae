/** A module of its own, and an entry of the build: its tables are large, and most texts do not need them. */
export { francAll } from 'franc';
