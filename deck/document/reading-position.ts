/** Which section of the document is read, and how far: kept where a page is enlarged, or a phone turned. */
import { isPresenting } from '../which-view.js';

export interface ReadingPosition {
  /** The slide whose section was last seen at the top. */
  readonly slideId: string;
  /** The slide whose section is there now. */
  now(): string;
  /** The document is about to be brought to a section. */
  expect(slideId: string): void;
}

/**
 * @param ids of the slides, in the order of their sections
 * @param moved another section has come to the top
 */
export function readingPosition(
  ids: readonly [string, ...string[]],
  sectionOf: (slideId: string) => HTMLElement,
  moved: () => void,
): ReadingPosition {
  let width = innerWidth;
  let [slideId]: readonly string[] = ids as readonly [string];
  /** How much of the section has gone by, 0 to 1. */
  let share = 0;
  const now = (): string => ids.findLast((id) => sectionOf(id).getBoundingClientRect().top < innerHeight / 3) ?? ids[0];
  addEventListener(
    'scroll',
    () => {
      if (isPresenting() || innerWidth !== width) return; // laid out anew, and not yet where it was
      slideId = now();
      const { top, height } = sectionOf(slideId).getBoundingClientRect();
      share = Math.max(0, -top / height);
      moved();
    },
    { passive: true },
  );
  addEventListener('resize', () => {
    if (isPresenting() || innerWidth === width) return;
    width = innerWidth;
    const section = sectionOf(slideId!);
    section.scrollIntoView();
    if (share) scrollBy(0, section.getBoundingClientRect().top + share * section.offsetHeight);
  });
  return {
    get slideId() {
      return slideId!;
    },
    now,
    expect: (id) => {
      width = innerWidth;
      slideId = id;
    },
  };
}
