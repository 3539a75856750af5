/**
 * What is wrong with the sheets of a handout: words that leave theirs, or are too small to read, and sheets too full. Runs in
 * the page, and stands alone, so that a test can send it there.
 * @param smallest pt that letters may have
 */
export function sheetFaults(smallest: number): readonly string[] {
  const found: string[] = [];
  const name = (text: string): string => `“${text.trim().slice(0, 40)}”`;
  /** Of a drawing that stands on a sheet, against the stage. */
  const scaleOf = (element: Element): number | undefined => {
    const picture = element.closest('.picture');
    if (picture) return Number(getComputedStyle(picture).getPropertyValue('--slide'));
    return element.closest('.canvas') ? 0.64 : undefined;
  };
  const walk = (root: ParentNode, sheet: DOMRect, scale: number): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const here = scaleOf(element) ?? scale;
      if (element.shadowRoot) walk(element.shadowRoot, sheet, here);
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      if (!own || element.closest('svg, style, .unseen, option')) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.rows')) continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const pt = parseFloat(getComputedStyle(element).fontSize) * here * 0.75;
      if (left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom)
        found.push(`${name(element.textContent)} leaves its sheet`);
      if (pt < smallest) found.push(`${name(element.textContent)} is ${pt.toFixed(1)} pt`);
    }
  };
  for (const sheet of document.querySelectorAll('.paper')) walk(sheet, sheet.getBoundingClientRect(), 1);
  // What stands between head and foot must not run into the foot.
  for (const [i, content] of [...document.querySelectorAll('.paper > .content')].entries()) {
    const foot = content.nextElementSibling!.getBoundingClientRect().top;
    const last = content.lastElementChild!.getBoundingClientRect().bottom;
    if (last > foot + 1)
      found.push(`sheet ${i + 1} is too full by ${Math.ceil(last - foot)} px: shorten what stands on it`);
  }
  return found;
}
