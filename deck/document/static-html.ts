/**
 * The document as HTML that needs no script: rendered by Lit’s server renderer, its shadow roots opened out into plain
 * elements, because mail previews drop declarative shadow roots and because each of those would carry its styles anew.
 * Runs in the build, never in the file.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import { claimStyles } from '../../components/claims/claim-mark.js';
import { figureStyles } from '../../components/kit/figure-styles.js';
import { motionStyles } from '../../components/kit/motion.js';
import { HUNDREDTH } from '../../components/kit/placement.js';
import { listsEveryClaim } from '../../model/slide.js';
import type { Deck } from '../../model/deck.js';
import { pagesOf, surroundingsOf } from '../../model/pages.js';
import { documentTemplate } from './document-template.js';
import type { NotesTemplate } from './notes-template.js';

/** Figures in the article, one match each: tag, contents of the shadow root. No figure holds another. */
const FIGURE = /<([a-z]+-[a-z-]+)[^>]*><template shadowroot[^>]*>([\s\S]*?)<\/template><\/\1>/g;

export interface StaticDocument {
  readonly html: string;
  /** Nested CSS: a style’s own rules stand under the class that its element has become. */
  readonly css: string;
}

/** @param notes left out where the file has none */
export function staticDocument(deck: Deck, notes?: NotesTemplate): StaticDocument {
  // The register finds claims; where nothing can be searched, each claim stands with its mark on its own page.
  const pages = pagesOf(deck).filter(({ slide }) => !listsEveryClaim(slide));
  const surroundings = surroundingsOf(deck, pages, {});
  const rendered = collectResultSync(
    render(documentTemplate(deck, pages, { surroundings, stateOf: () => ({}), ...(notes && { notes }) })),
  ).replace(/<!--[\s\S]*?-->|<\?>/g, '');
  const tags = new Set<string>();
  const html = rendered.replace(FIGURE, (_, tag: string, content: string) => {
    tags.add(tag);
    return `<div class="figure ${tag}">${inert(content)}</div>`;
  });
  if (html.includes('<template')) throw new Error('a figure holds another element: the static document cannot open it');
  return { html: tight(withoutLinks(html)), css: styles([...tags].sort()) };
}

/** Of an element's attributes, those that say how it looks. */
const looks = (attributes: string): string =>
  (` ${attributes}`.match(/\sclass="[^"]*"|\sstyle="[^"]*"/g) ?? []).join('');

/** What can be pressed becomes what can be read: nothing is left that would do nothing. */
const inert = (content: string): string =>
  content
    .replace(/<style[\s\S]*?<\/style>|<i class="blank"[\s\S]*?<\/i>/g, '')
    .replace(/<input[^>]*>/g, '')
    .replace(/<button([^>]*)>/g, (_, attributes: string) => `<span${looks(attributes)}>`)
    .replaceAll('</button>', '</span>')
    .replace(/ (tabindex|role|aria-(live|label|pressed))="[^"]*"/g, '');

/**
 * A link of an article that stands in another page (`iframe srcdoc`, as mail previews have it) leads to an address of that
 * page, and the article is lost (HTML, “fallback base URL”). A label leads to its field and knows no address: so each
 * section has a field that nobody sees, and what would be links to it are its labels.
 */
const withoutLinks = (html: string): string =>
  html
    .replace(/<a class="skip"[\s\S]*?<\/a\s*>/g, '')
    .replace(
      /<a\s([^>]*?)\s*href="#(?:\/|read-)([a-z0-9-]+)"([^>]*)>([\s\S]*?)<\/a\s*>/g,
      (_, before: string, id: string, after: string, content: string) =>
        `<label for="go-${id}"${looks(before + after)}>${content}</label>`,
    )
    .replace(
      /<section id="read-([a-z0-9-]+)"[^>]*>/g,
      (section, id: string) =>
        `${section.replace(' tabindex="-1"', '')}<input class="go-to" id="go-${id}" readonly tabindex="-1" aria-hidden="true">`,
    );

/** Classes of labels by where they hang, as `at` writes it: there are two hundred. */
const HANGS: Readonly<Record<string, string>> = { '0 -50%': 'm', '0 -100%': 'b', '-50% -100%': 'o', '-50% -50%': 'c' };

/** Shorter, and read the same. */
const tight = (html: string): string =>
  html
    .replace(
      /<span aria-hidden="true">¶<\/span><span class="unseen">(\w+) <\/span>/g,
      '<i aria-hidden="true">¶</i><i class="unseen">$1 </i>',
    )
    .replace(
      / (data-(?:claim|kind)|pathLength|preserveAspectRatio)="[^"]*"| stroke-width="1\.5"| stroke-dasharray=""/g,
      '',
    )
    // Its canvas is never taller than it was drawn.
    .replace(/top:([\d.]+)%(?:;height:[\d.]+%)?/g, (_, share) => `top:${HUNDREDTH * share}px`)
    .replaceAll('<b translate="no">', '<b>') // here a translator may do as it likes: nothing is drawn over it
    .replace(/(?<= class="(?:words|mark)) reported\b/g, '') // a plain report has no style of its own
    .replace(/ class="[^"]*"/g, (names) => names.replace(/ (?:edge|tip|leaf|dots|block|swing|now)\b/g, '')) // nothing moves
    .replace(/ style="--from-open:[^"]*"/g, '')
    .replace(/<path[^>]* d=""\s*\/>/g, '')
    .replace(/(?<!<h1>[^<]*)\s+|[ \n]+/g, ' ') // the title’s lines break as the cover’s do
    .replace(/ class="\s*"/g, '')
    .replaceAll('<br />', '<br>')
    .replaceAll(' data-speaker>', ' data-speaker="">') // as browsers write it and for-audience.ts counts it; the template’s own text, in the script, is not counted
    .replace(/<span class="(unseen[^"]*)">([^<]*)<\/span>/g, '<i class="$1">$2</i>')
    .replace(/ [cxyr12]{1,2}="0"(?=[^<>]*\/>)/g, '') // the same as none
    .replace(/ d="[^"]*"/g, (path) =>
      path
        .replace(/(?<=[ML]([\d.-]+) ([\d.-]+))L(?:\1 ([\d.-]+)|([\d.-]+) \2)(?![\d.])/g, (_, _x, _y, y, x) =>
          y ? `V${y}` : `H${x}`,
        )
        .replace(/(\.\d)\d+/g, '$1')
        .replace(/(?<=\d) (?=-)/g, '')
        .replace(/(?<![\d.])0(?=\.)/g, ''),
    )
    .replace(/ aria-labelledby="[^"]*-title"| id="[^"]*-title"/g, '') // the heading is there to be heard
    .replace(/ +(?=>)/g, '')
    .replace(/ (?="[ >])/g, '')
    .replace(/" (?=[">]|\/>)/g, '"')
    // A tenth of a px is enough for what is drawn, and a whole one for words.
    .replace(/ (?:c?[xy]|width|height)="[^"]*"/g, (place) => place.replace(/(\.\d)\d{2,}/g, '$1'))
    .replace(
      / class="([^"]*)"( aria-hidden="true")? style="([^"]*);translate:([^;"]*)/g,
      (all, names: string, hidden = '', place: string, by: string) =>
        HANGS[by] ? ` class="${names} ${HANGS[by]}"${hidden} style="${place}` : all,
    )
    .replace(/ style="[^"]*"/g, (place) =>
      place.replace(/\d+\.\d+(?=px)/g, (px) => `${Math.round(Number(px))}`).replace(/ (?=-)|(?<=:0)px/g, ''),
    )
    .replace(/ (?=<\/?(?:p|li|td|th|dd|dt|div|ul|ol|dl|h[1-6]|header|nav|section)\b)/g, '')
    .replace(
      /(<\/?(?:svg|g|path|rect|circle|line|ul|ol|li|div|section|details|tr|td|th|table|tbody|thead|dl|dt|dd|p)\b[^>]*>) (?=<)/g,
      '$1',
    );

/** Styles of the elements, shared ones once. Of motion there is none. */
function styles(tags: readonly string[]): string {
  const shared: readonly CSSResult[] = [figureStyles, claimStyles];
  const own = tags.flatMap((tag) => {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    const sheets = (element?.elementStyles ?? []) as readonly CSSResult[];
    return sheets
      .filter((sheet) => ![...shared, motionStyles].includes(sheet))
      .map((sheet) => scoped(sheet, `.${tag}`));
  });
  return [
    scoped(figureStyles, '.figure'),
    claimStyles.cssText, // in every view: nothing else has these names
    ...Object.entries(HANGS).map(([by, name]) => `.figure .${name} {translate: ${by}}`),
    ...own,
  ].join('\n');
}

/** `:where` adds no weight, so that rules win or lose against one another as they do in a shadow root. */
function scoped(sheet: CSSResult, scope: string): string {
  const rules = sheet.cssText
    .replace(/@keyframes \w+ \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replace(/:host\b/g, '&');
  return `:where(${scope}) {${rules}}`;
}
