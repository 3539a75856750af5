/**
 * A reader may set letters and lines wider apart (WCAG 2.2, 1.4.12) than a drawing has room for: then the figures are
 * laid out as on a narrow page. What a probe of the document measures tells.
 */
export function layOutSpaced(root: HTMLElement): void {
  const probe = document.createElement('p');
  probe.className = 'probe';
  probe.textContent = 'set as the reader has it';
  probe.ariaHidden = 'true';
  root.after(probe);
  const pen = document.createElement('canvas').getContext('2d');
  new ResizeObserver(() => {
    if (!pen) return;
    pen.font = getComputedStyle(probe).font;
    root.classList.toggle('spaced', probe.offsetWidth > pen.measureText(probe.textContent).width * 1.08);
  }).observe(probe);
}
