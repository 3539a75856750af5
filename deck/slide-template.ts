/** A slide at one of its parts, complete with its frame: what the stage, the speaker view and the handout all show. */
import { html, nothing, type TemplateResult } from 'lit';
import '../components/frame/part-pips.js';
import '../components/frame/pen-lines.js';
import '../components/frame/slide-frame.js';
import { isBackup, type Surroundings } from '../model/slide.js';
import type { Page } from '../model/pages.js';
import { standingWords } from './details.js';
import type { Line } from './ink.js';
import { wordsInstead } from './words-instead.js';

/** @param written what the pen has left on it */
export function slideTemplate(page: Page, surroundings: Surroundings, written: readonly Line[] = []): TemplateResult {
  const { slide, number, numberOf, steps, kinds, source } = page;
  const backup = isBackup(slide);
  return html`<slide-frame
    .heading=${slide.title}
    .headingStyle=${backup ? 'claim' : (slide.titleStyle ?? 'claim')}
    .headingClaim=${slide.titleMark}
    .steps=${steps}
    here=${backup ? '' : (slide.step ?? '')}
    data-part=${surroundings.part}
    .kinds=${kinds}
    .source=${source}
    number=${number}
    numberOf=${numberOf}
    .standing=${standingWords(surroundings.filled)}
    @drawing-failed=${wordsInstead(slide)}
    >${corner(page, surroundings.part)}${slide.figure(surroundings)}${penLines(written)}</slide-frame
  >`;
}

/** What the pen has left in the box of a drawing, beside it. */
export const penLines = (written: readonly Line[]): TemplateResult | typeof nothing =>
  written.length ? html`<pen-lines .lines=${written}></pen-lines>` : nothing;

/** The upper right of the page. Apart from the frame, so that a step leaves the frame alone. */
function corner({ inRun, leftOut, parts }: Page, part: number): TemplateResult | typeof nothing {
  if (!Number.isFinite(part)) return nothing; // on paper there is nothing to step
  if (!inRun) return html`<span slot="corner">${leftOut ? 'left out' : 'backup'}; Esc or Next returns</span>`;
  return parts > 1 ? html`<part-pips slot="corner" parts=${parts} current=${part}></part-pips>` : nothing;
}
