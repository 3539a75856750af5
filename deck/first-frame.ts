/**
 * The first frame, ahead of the scripts that draw the deck: the cover’s words from the head of the static article, at the
 * place where the cover will have them. Any other page, a window loaded anew and a phone are left blank for so long,
 * rather than shown what they were not asked for.
 *
 * A script of its own, ahead of the style sheets: so no frame is on another theme.
 */
import { isResumed } from './resumed.js';
import { canvasFor, CANVAS_WIDTH, roomAbove } from './stage/canvas.js';
import { themeOf } from './theme.js';

const { dataset } = document.documentElement;
dataset['theme'] = themeOf(dataset['deck']!);

const isCoverNext = !location.hash && !isResumed() && matchMedia('(min-width: 720px)').matches;
// A sheet that stands nowhere in the page is in no copy that a browser saves of it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(isCoverNext ? `#article>:not(header){display:none}${coverWords()}` : '#article>*{display:none}');
document.adoptedStyleSheets = [sheet];
addEventListener('DOMContentLoaded', () => (document.adoptedStyleSheets = []), { once: true });

/** Where `cover-page` and `slide-frame` set the same words, on a canvas that is fitted as the stage’s. */
function coverWords(): string {
  const { height, scale } = canvasFor(innerWidth, innerHeight);
  const left = (innerWidth - CANVAS_WIDTH * scale) / 2;
  const top = (innerHeight - height * scale) / 2 + roomAbove(height) * scale;
  return `
    #article>header{position:fixed;left:${left}px;top:${top}px;transform:scale(${scale});transform-origin:0 0}
    #article>header>*{display:none;position:absolute;left:64px;width:max-content}
    #article>header>:is(h1,.kicker,.byline,.byline+.soft){display:block}
    #article .kicker{top:98px}
    #article h1{top:128px;width:760px;margin:0;text-wrap:wrap}
    #article .byline{top:338px}
    #article .byline+.soft{top:376px}`;
}
