import { html as litHtml } from 'lit';

/** Lit's `html` for templates that contain our elements, whose tag names have a prefix on some pages. */
export let html: typeof litHtml = litHtml;

/** Sets the function that makes those templates from now on. */
export function setPrefixedHtml(prefixed: typeof litHtml): void {
  html = prefixed;
}
