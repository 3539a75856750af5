/**
 * “Select all” and copy, on a slide: browsers copy what stands in one shadow root, and a slide has several. Then the text
 * of the whole slide is what is copied, a line for each block, as it is read.
 */

/** @param present the slide on show; none while something else is */
export function copyWholeSlides(present: () => HTMLElement | undefined): void {
  document.addEventListener('copy', (event) => {
    const slide = present();
    if (!slide || !event.clipboardData || !isAllSelected(slide)) return;
    event.clipboardData.setData('text/plain', textOf(slide));
    event.preventDefault();
  });
}

const isAllSelected = (slide: HTMLElement): boolean => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(slide, false);
};

/** What is shown of an element, through all shadow roots; hidden text, and text for listeners alone, is left out. */
export function textOf(element: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      lines.push(`${lines.pop()!}${node.data.replace(/\s+/g, ' ')}`);
      return;
    }
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    if (node instanceof Element) {
      if (node.matches('.unseen, style, svg, .control')) return;
      if (!node.checkVisibility({ visibilityProperty: true })) return;
      if (getComputedStyle(node).display.startsWith('inline')) return node.childNodes.forEach(walk);
      lines.push('');
      for (const child of [...(node.shadowRoot?.childNodes ?? node.childNodes)]) walk(child);
      // What is slotted is drawn once, where it is written.
      if (node.shadowRoot) node.childNodes.forEach(walk);
      lines.push('');
    }
  };
  walk(element);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
