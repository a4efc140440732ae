import { css, unsafeCSS } from 'lit';
import { bodyStyle } from '../../posting/body-style.js';

/** The look of a posting's body, and of the icons that are drawn in it. */
export const postingStyles = css`
  ${unsafeCSS(bodyStyle('.major'))}
  /* Reserves the room of an icon until it is drawn. */
  [data-icon]:not(:has(> .icon))::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
  }
  .arrow-right:dir(rtl) {
    transform: scaleX(-1);
  }
  .body a > .icon {
    vertical-align: -0.125em;
    margin-inline-end: 0.375em;
  }
  .body .job-button > .icon {
    margin: 0;
  }
`;
