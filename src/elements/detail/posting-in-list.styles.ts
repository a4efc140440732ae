import { css } from 'lit';

/** A posting in the list's own place. */
export const postingInListStyles = css`
  .back {
    margin-block-end: 1em;
  }
  .back .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .detail {
      animation: 0.2s ease-out enter;
    }
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
