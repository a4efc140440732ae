import { html as litHtml } from 'lit';

/** Lit's `html`, for templates with elements of ours within: on some pages these bear other names. */
export let html: typeof litHtml = litHtml;

/** Has those templates made by something else, from now on. */
export function replaceOwnHtml(by: typeof litHtml): void {
  html = by;
}
