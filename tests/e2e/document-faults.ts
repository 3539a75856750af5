/** What is wrong with how the document is laid out in a window as narrow as a phone. */
import type { Page } from 'playwright';

/** Figures whose words run over what follows them, or off sideways; a line each, by section. @param page shows the document */
export const documentFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.document:not(.aside) .sheet > *')].flatMap((figure) => {
      if (!figure.checkVisibility() || !figure.shadowRoot) return [];
      const { bottom } = figure.getBoundingClientRect();
      const words = [...figure.shadowRoot.querySelectorAll<HTMLElement>('.lab, p, li')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect());
      const named = `${figure.closest('section')!.id.replace('read-', '')}, ${figure.localName}`;
      const over = Math.max(...words.map((each) => each.bottom)) - bottom;
      const cut = [...figure.shadowRoot.querySelectorAll<HTMLElement>('.lead-in')].filter(
        (each) => each.checkVisibility() && parseFloat(getComputedStyle(each).textIndent) < 0,
      );
      const clipped = [...figure.shadowRoot.querySelectorAll('svg .hint')].filter((each) => {
        const [word, drawing] = [each, each.closest('svg')!].map((box) => box.getBoundingClientRect());
        return each.checkVisibility() && (word!.right > drawing!.right + 1 || word!.left < drawing!.left - 1);
      });
      const off = Math.max(...words.map((each) => each.right)) - innerWidth;
      return [
        ...(over > 1 ? [`${named}: runs ${Math.round(over)} px over what follows`] : []),
        ...cut.map((each) => `${named}: “${each.textContent.trim()}” is cut at its left`),
        ...clipped.map((each) => `${named}: “${each.textContent.trim()}” is cut at the edge of its drawing`),
        ...(off > 0 ? [`${named}: runs ${Math.round(off)} px off sideways`] : []),
      ];
    }),
  );
