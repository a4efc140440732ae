import { css } from 'lit';

/** A posting that a list has opened: inline, or in a dialog, which fills the window of a phone. */
export const openedPostingStyles = css`
  .back {
    margin-block-end: 1em;
  }
  .back .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .posting {
    inline-size: min(60em, 100vw - 4em);
    max-block-size: calc(100dvh - 4em);
    border: 1px solid var(--_divider);
    border-radius: calc(2 * var(--_radius));
    overscroll-behavior: contain;
    scroll-padding-block: 3.5em 6em;
  }
  .dialog-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    padding: 0.625em clamp(1.25em, 5vw, 3em);
    background: inherit;
  }
  .posting .detail {
    --_top: 3em;
    animation: none;
  }
  .dialog-content {
    padding: 0.5em clamp(1.25em, 5vw, 3em) 2em;
  }
  @media (max-width: 40rem) {
    .posting {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .detail {
      animation: 0.2s ease-out enter;
    }
    .posting::backdrop {
      animation: 0.2s ease-out fade;
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
  @media print {
    :is(.base, .host-reset):has(.posting[open]) > :not(.host-reset, .posting),
    .dialog-bar,
    .back {
      display: none;
    }
    .posting {
      position: static;
      inline-size: auto;
      max-block-size: none;
      border: 0;
      overflow: visible;
    }
    .dialog-content {
      padding: 0;
    }
  }
`;
