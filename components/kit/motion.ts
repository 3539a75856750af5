/** How a part arrives. Durations are tokens, so that reduced motion makes each 0: the end states are the same. */
import { css } from 'lit';

/**
 * Moves only under `:host([arriving])`, which a figure sets when its part has gone on by one, and only what is marked
 * `now`: the next part takes the mark away, and so completes what still moves. Nothing loops.
 */
export const motionStyles = css`
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes draw {
    from {
      stroke-dasharray: 1 1;
      stroke-dashoffset: 1;
    }
    to {
      stroke-dasharray: 1 1;
      stroke-dashoffset: 0;
    }
  }
  @keyframes turn {
    from {
      transform: rotate(var(--from-open));
    }
  }
  @keyframes drop {
    from {
      opacity: 0;
      transform: translateY(-48px);
    }
  }
  /* Words and nodes fade where they stand, a little after the edge has set out. */
  :host([arriving]) .now,
  :host([arriving]) svg .now :is(path, rect, circle, line, text) {
    animation: appear var(--d-fade) var(--ease) calc(var(--d-draw) * 0.286) backwards;
  }
  :host([arriving]) svg g.now {
    animation: none;
  }
  /* An edge is drawn along its length, its head last; the one before it thins. */
  .edge {
    transition: none;
  }
  :host([arriving]) .edge {
    transition: stroke-width var(--d-draw) var(--ease);
  }
  :host([arriving]) svg .edge.now,
  :host([arriving]) svg .now .edge {
    animation: draw var(--d-draw) var(--ease) backwards;
  }
  :host([arriving]) svg .tip.now,
  :host([arriving]) svg .now .tip {
    animation: appear 1ms linear calc(var(--d-draw) * 0.9) backwards;
  }
  /* A leaf comes from where it would stand wide open, about its hinge. */
  :host([arriving]) svg .now .leaf {
    transform-box: view-box;
    transform-origin: 0 0;
    animation:
      appear var(--d-fade) var(--ease) calc(var(--d-draw) * 0.286) backwards,
      turn var(--d-draw) var(--ease) calc(var(--d-draw) * 0.286) backwards;
  }
  /* A block drops into the opening, and then the path beyond turns dotted. */
  :host([arriving]) svg .now .block {
    animation: drop calc(var(--d-draw) * 0.43) var(--ease) backwards;
  }
  :host([arriving]) svg .now .dots {
    animation: appear var(--d-fade) var(--ease) calc(var(--d-draw) * 0.43) backwards;
  }
`;
