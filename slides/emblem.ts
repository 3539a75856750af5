/** The cover’s drawing: an “open door” in plan, its leaf falling shut. */
import { svg, type SVGTemplateResult } from 'lit';
import { arcArrow, HEADS, polar } from '../components/kit/geometry.js';
import { door, wall } from '../components/kit/strokes.js';

export function emblem(): SVGTemplateResult {
  const hinge = { x: 1136, y: 410 };
  const width = 240;
  const ticks = Array.from({ length: 19 }, (_, i) => {
    const out = i % 6 === 0 ? 15 : i % 3 === 0 ? 9 : 5;
    const a = polar(hinge, width, 90 + i * 5);
    const b = polar(hinge, width + out, 90 + i * 5);
    return `M${a.x} ${a.y}L${b.x} ${b.y}`;
  });
  // The arc is drawn clockwise and the leaf falls counter-clockwise, so the sketch of the motion is mirrored.
  const fall = arcArrow({ x: -hinge.x, y: hinge.y }, 188, 82, 22, HEADS.edge);
  return svg`
    ${wall({ x: 836, y: 410, w: 60, h: 24 }, { open: ['left'], weight: 1.75 })}
    ${wall({ x: 1136, y: 410, w: 144, h: 24 }, { open: ['right'], weight: 1.75 })}
    <path class="s-ink" stroke-width="1" d=${ticks.join('')} />
    <path class="s-rule2" stroke-width="1" stroke-dasharray="3 5" d="M1136 402V170" />
    <g transform="scale(-1 1)"><path class="s-ink" stroke-width="1.5" d=${fall.line} /><path class="f-ink" d=${fall.head} /></g>
    ${door({ hinge, width, angle: 11, leaf: 7, leafInk: 'sig' })}
    <text class="f-ink2" x="1148" y="164" font-size="18">open</text>
    <text class="f-ink2" x="846" y="392" font-size="18">shut</text>
  `;
}
