/**
 * What of an argument only its drawing tells: elements and properties that are not there, claims that no figure draws,
 * parts that bring nothing. Every slide is drawn at every part by Lit’s server renderer. Runs in the build, never in the file.
 */
import type { LitElement, PropertyDeclaration, TemplateResult } from 'lit';
import type { Figure } from '../components/kit/figure.js';
import type { Problem } from '../model/check.js';
import type { Claim } from '../model/claim.js';
import type { Deck } from '../model/deck.js';
import { pagesOf, surroundingsOf } from '../model/pages.js';
import { isBackup, listsEveryClaim, partsOf, type AnySlide } from '../model/slide.js';
import { drawn, textOf } from './drawn.js';

/** Problems of the deck’s drawings, in running order. Empty when there are none. */
export function checkDrawings(deck: Deck): readonly Problem[] {
  const view = surroundingsOf(deck, pagesOf(deck), {});
  return [...deck.run, ...deck.backup].flatMap((slide) => {
    const figureAt = (part: number): TemplateResult => slide.figure({ ...view, part, figureState: {} });
    const unknown = elementsIn(figureAt(1)).flatMap(faultsOf);
    if (unknown.length) return unknown.map((what) => ({ slide: slide.id, what }));
    try {
      const parts = Array.from({ length: partsOf(slide) }, (_, i) => drawn(figureAt(i + 1)));
      const complete = drawn(figureAt(Number.POSITIVE_INFINITY));
      return [...claimsLeftOut(slide, [...parts, complete]), ...idleParts(slide, parts)].map((what) => ({
        slide: slide.id,
        what,
      }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const without = elementsIn(figureAt(1)).flatMap(emptyIn);
      const mend = error instanceof RangeError ? 'mend what it is given' : 'give it all that it needs';
      return [
        {
          slide: slide.id,
          what: `its figure cannot be drawn (${why}): ${mend}${without.length ? `; it has no ${without.join(', no ')}` : ''}`,
        },
      ];
    }
  });
}

/** All that the deck says, notes and drawings too, by slide; first what is the deck’s as a whole. */
export function wordsOf({
  run,
  backup,
  ...whole
}: Deck): readonly { readonly slide?: string; readonly text: string }[] {
  const deck = { ...whole, run, backup } as Deck;
  const view = surroundingsOf(deck, pagesOf(deck), {});
  return [
    { text: JSON.stringify(whole) },
    ...[...run, ...backup].map((slide) => ({
      slide: slide.id,
      text: `${JSON.stringify(slide)}${textOf(slide.figure({ ...view, part: Number.POSITIVE_INFINITY, figureState: {} }))}`,
    })),
  ];
}

interface Used {
  readonly tag: string;
  /** What it is given, by the name as it is written: `.claims`, `shown`. */
  readonly given: ReadonlyMap<string, unknown>;
}

type Holds = Pick<typeof Figure, 'holds'>;
const VALUE = '\u0000';

/** The elements that a template uses, with the templates among its values. */
function elementsIn({ strings, values }: TemplateResult): readonly Used[] {
  const source = strings.join(VALUE);
  const own = [...source.matchAll(/<([a-z]\w*-[\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)].map(
    ({ 1: tag = '', 2: attributes = '', index }) => {
      const names = [...attributes.matchAll(/(?<=\s)([.?@]?[\w:-]+)\s*=/g)];
      const given = names.map(({ 1: name = '', index: at, 0: { length } }) => {
        const before = source.slice(0, index + 1 + tag.length + at + length);
        return [name, values[before.split(VALUE).length - 1]] as const;
      });
      return { tag, given: new Map(given) };
    },
  );
  return [...own, ...values.flat().flatMap((value) => (isTemplate(value) ? elementsIn(value) : []))];
}
const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** Properties of an element that hold nothing: not given, and without a value of their own. */
function emptyIn({ tag, given }: Used): readonly string[] {
  const element = customElements.get(tag) as typeof LitElement | undefined;
  if (!element) return [];
  const bare = new element() as LitElement & Readonly<Record<string, unknown>>;
  return [...element.elementProperties.keys()]
    .map(String)
    .filter((name) => bare[name] === undefined && given.get(`.${name}`) === undefined && name !== 'titleMark')
    .map((name) => `${name} for <${tag}>`);
}

/** Attributes that every element has. */
const EVERYWHERE = /^(?:@.*|\??(?:class|style|id|slot|title|lang|dir|hidden|role|tabindex|aria-.*|data-.*))$/;

function faultsOf({ tag, given }: Used): readonly string[] {
  const element = customElements.get(tag) as (typeof LitElement & Partial<Holds>) | undefined;
  if (!element)
    return [`<${tag}> is no element that is there: import its file from components/figures/, or mend its name`];
  const properties = element.elementProperties as ReadonlyMap<string, PropertyDeclaration>;
  const names = [...properties].flatMap(([name, { attribute }]) =>
    attribute === false ? [] : typeof attribute === 'string' ? attribute : name.toLowerCase(),
  );
  const unknown = [...given.keys()]
    .filter((name) => !EVERYWHERE.test(name))
    .filter((name) =>
      name.startsWith('.') ? !properties.has(name.slice(1)) : !names.includes(name.replace('?', '').toLowerCase()),
    )
    .map((name) => `<${tag}> has no “${name}”: use one of ${[...properties.keys()].join(', ')}`);
  const tooMany = Object.entries(element.holds ?? {}).flatMap(([name, [least, most]]) => {
    const items = given.get(`.${name}`);
    const fits = !Array.isArray(items) || (items.length >= least && items.length <= most);
    return fits
      ? []
      : [`<${tag}> holds ${least} to ${most} ${name}, not ${items.length}: leave some out, or split the slide`];
  });
  return [...unknown, ...tooMany];
}

function claimsLeftOut(slide: AnySlide, pictures: readonly string[]): readonly string[] {
  if (listsEveryClaim(slide)) return []; // it shows as many as there is room for
  const ids = new Set(pictures.flatMap((html) => [...html.matchAll(/data-claim="([^"]*)"/g)].map(([, id]) => id)));
  const { evidence = [], quotes = [], claims } = slide;
  const told = [...Object.values(claims), ...quotes];
  const undrawn = (claim: Claim): boolean =>
    !ids.has(claim.id) && !evidence.includes(claim) && claim.id !== slide.titleMark?.id;
  const known = new Set([...told, ...evidence].map(({ id }) => id));
  return [
    ...told
      .filter(undrawn)
      .map(({ text }) => `no figure draws the claim “${text}”: give it to one, or list it in evidence`),
    ...[...ids]
      .filter((id) => !known.has(id!))
      .map((id) => `it draws “${id}”, a claim of another slide: list it in quotes`),
  ];
}

/** Without what tells the part but shows nothing: the figure’s attribute, and the mark of what moves. */
const still = (html: string): string => html.replace(/\bshown="\d+"|\bnow\b/g, '').replace(/\s+/g, ' ');

function idleParts(slide: AnySlide, parts: readonly string[]): readonly string[] {
  const isComplete = !/class="[^"]*\blater\b/.test(parts.at(-1)!);
  if (isBackup(slide))
    return isComplete ? [] : ['its figure is not complete, and a backup page has one part: leave out “shown”'];
  const idle = parts.findIndex((html, i) => i > 0 && still(html) === still(parts[i - 1]!));
  const problems =
    idle > 0 ? [`part ${idle + 1} shows nothing new: its figure has fewer parts than notes.say has paragraphs`] : [];
  return isComplete
    ? problems
    : [
        ...problems,
        `its figure is not complete with part ${parts.length}: it has more parts than notes.say has paragraphs`,
      ];
}
