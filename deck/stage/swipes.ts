/**
 * Swipes, which are presses of next and back. None where the page is pinched or shown larger, since a finger then moves
 * the page; none where something scrolls, since it then moves that.
 */

/** CSS px that a finger goes at least, and how much further across than up or down. */
const FAR = 50;
const FLAT = 1.5;

export interface Swipes {
  readonly onward: () => void;
  readonly backward: () => void;
}

export function listenForSwipes(root: HTMLElement, { onward, backward }: Swipes): void {
  /** Where the one finger that is down began. */
  let start: { readonly x: number; readonly y: number } | undefined;
  root.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    const isAlone = start === undefined && event.isPrimary;
    const isWhole = (visualViewport?.scale ?? 1) < 1.05 && !root.hasAttribute('data-zoomed');
    start = isAlone && isWhole && !scrolls(event) ? { x: event.clientX, y: event.clientY } : undefined;
  });
  root.addEventListener('pointercancel', () => (start = undefined));
  root.addEventListener('pointerup', (event) => {
    if (!start || event.pointerType !== 'touch') return;
    const [across, down] = [event.clientX - start.x, event.clientY - start.y];
    start = undefined;
    if (Math.abs(across) < FAR || Math.abs(across) < FLAT * Math.abs(down)) return;
    if (across < 0) onward();
    else backward();
  });
}

/** Whether a touch began on something that scrolls, in whatever shadow root, or on a field. */
const scrolls = (event: Event): boolean =>
  event.composedPath().some((target) => {
    if (!(target instanceof Element)) return false;
    if (target.matches('input, textarea, select')) return true;
    if (target.scrollHeight <= target.clientHeight && target.scrollWidth <= target.clientWidth) return false;
    const { overflowX, overflowY } = getComputedStyle(target);
    return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
  });
