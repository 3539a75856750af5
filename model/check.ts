/** What the types cannot see of an argument. Run by the build, which stops at the first problem, and by the tests. */
import { isBackup, partsOf, type AnySlide, type Slide } from './slide.js';
import type { Cut, Deck } from './deck.js';
import { OWN_CUT } from './own-cut.js';
import { pagesOf, shownIn, surroundingsOf } from './pages.js';

/** Words a minute that can be said aloud. */
const PACE = { slowest: 90, fastest: 150 } as const;
const TITLE_WORDS = 14;

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
/** Words said aloud on a slide and on leaving it; what is kept for questions does not count. */
const saidOn = ({ notes }: Slide, leaving = ''): number => wordCount([...notes.say, leaving].join(' '));
/** Seconds that a part is worth a click. */
const SECONDS_A_CLICK = 8;

export interface Problem {
  /** The slide that has it; none where it is the deck’s as a whole. */
  readonly slide?: string;
  /** Its file in `slides/`, where it is no slide’s. */
  readonly file?: string;
  /** What is wrong and how to mend it, in one line. */
  readonly what: string;
}

/** Problems of a deck, in running order. Empty when there are none. */
export function checkDeck(deck: Deck): readonly Problem[] {
  const slides: readonly AnySlide[] = [...deck.run, ...deck.backup];
  const incomplete = [...slides.flatMap(lacking), ...slides.flatMap(notThere), ...notInBrief(deck.brief)];
  if (incomplete.length) return incomplete;
  const told = [...slides.flatMap((slide, i) => checkSlide(deck, slide, slides.slice(0, i))), ...checkWhole(deck)];
  // Figures are drawn from claims, so they are worth a look once the claims are sound.
  return told.length ? told : slides.flatMap((slide) => checkFigure(deck, slide));
}

/** What a slide cannot do without; the types say so too, but the build does not read them. */
const NEEDED = ['title', 'claims', 'figure'] as const;
const NEEDED_IN_RUN = [...NEEDED, 'notes', 'minutes'] as const;

/** A slide that lacks something can be asked nothing else. */
function lacking(slide: AnySlide): readonly Problem[] {
  const parts: Readonly<Partial<Record<string, unknown>>> = { ...slide };
  return (isBackup(slide) ? NEEDED : NEEDED_IN_RUN)
    .filter((name) => parts[name] === undefined)
    .map((name) => ({ slide: slide.id, what: `it has no ${name}: write ${name}` }));
}

const NOT_THERE = 'a claim that is not there, as after a new name: mend it (`npm run types` names the line)';

/** The types say it too, but the build does not read them. */
function notThere({ id, ...slide }: AnySlide): readonly Problem[] {
  return (['quotes', 'evidence'] as const)
    .filter((list) => slide[list]?.some((claim: unknown) => claim === undefined))
    .map((list) => ({ slide: id, what: `${list} has ${NOT_THERE}` }));
}

function notInBrief({ conclusion, front, overleaf }: Deck['brief']): readonly Problem[] {
  const rows = [...front, ...overleaf].flatMap(({ marks, table, afterMarks = [] }) => [
    ...marks,
    ...afterMarks,
    ...(table?.rows.flat() ?? []),
  ]);
  return [...conclusion, ...rows].some((claim: unknown) => claim === undefined)
    ? [{ file: 'brief.ts', what: `it has ${NOT_THERE}` }]
    : [];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Months since the year 0 of the last date in a text; undefined where it names no year. */
function monthOf(date: string): number | undefined {
  const [, month, year] = [...date.matchAll(/(?:([A-Z][a-z]+) )?(\d{4})/g)].at(-1) ?? [];
  return year ? Number(year) * 12 + Math.max(0, MONTHS.indexOf(month ?? '')) : undefined;
}
const isLater = (date: string, asOf: string): boolean => (monthOf(date) ?? 0) > (monthOf(asOf) ?? Infinity);

function checkSlide(deck: Deck, slide: AnySlide, before: readonly AnySlide[]): readonly Problem[] {
  const problems: string[] = [];
  const steps: readonly string[] = deck.steps.map((step) => step.id);
  const cuts: readonly string[] = deck.cuts.map((cut) => cut.id);
  if (!/^[a-z][a-z0-9-]*$/.test(slide.id))
    problems.push(`id “${slide.id}” cannot be an address: use small letters and hyphens`);
  if (before.some(({ id }) => id === slide.id))
    problems.push(`id “${slide.id}” is taken by another slide: choose a new one`);
  if (!slide.title.trim()) problems.push('title is empty: write its claim as a sentence');
  if (wordCount(slide.title) > TITLE_WORDS)
    problems.push(`title has ${wordCount(slide.title)} words: cut it to ${TITLE_WORDS}`);
  for (const claim of Object.values(slide.claims)) {
    if (!claim.text.trim()) problems.push(`claim “${claim.id}” has no words: write them`);
    if (claim.kind === 'context') {
      if (!claim.source?.cite || !claim.source.date)
        problems.push(`claim “${claim.text}” is added without a source and date: give it one from sources.ts`);
      else if (isLater(claim.source.date, deck.identity.asOf))
        problems.push(
          `claim “${claim.text}” has a source of ${claim.source.date}, after the essay’s ${deck.identity.asOf}: use none that is later`,
        );
    } else if (
      !claim.paragraphs?.length ||
      claim.paragraphs.some((p) => !Number.isInteger(p) || p < 1 || p > deck.paragraphs)
    ) {
      problems.push(`claim “${claim.text}” names no paragraph of the essay: give it one from 1 to ${deck.paragraphs}`);
    }
  }
  if (!isBackup(slide)) {
    if (slide.step !== undefined && !steps.includes(slide.step))
      problems.push(`step “${slide.step}” does not exist: use one of ${steps.join(', ')}`);
    for (const cut of Object.keys(slide.minutes)) {
      if (!cuts.includes(cut)) problems.push(`cut “${cut}” does not exist: use one of ${cuts.join(', ')}`);
    }
  }
  return problems.map((what) => ({ slide: slide.id, what }));
}

/** A figure that names a slide which is not there says so only when it is drawn. */
function checkFigure(deck: Deck, slide: AnySlide): readonly Problem[] {
  try {
    const view = surroundingsOf(deck, pagesOf(deck), {});
    for (let part = 1; part <= partsOf(slide); part++) slide.figure({ ...view, part, figureState: {} });
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ slide: slide.id, what: `figure cannot be drawn, as ${why}: name one that is there` }];
  }
}

function checkWhole(deck: Deck): readonly Problem[] {
  const claims = [...deck.run, ...deck.backup].flatMap((slide) => Object.values(slide.claims));
  const carried = new Set<number>(
    claims.flatMap((claim) => (claim.kind === 'context' ? [] : (claim.paragraphs ?? []))),
  );
  const { from, to } = deck.argued;
  const missing = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((p) => !carried.has(p));
  const problems: Problem[] = [];
  if (missing.length)
    problems.push({ what: `no claim carries ¶ ${missing.join(', ')}: add a claim to the slide where it belongs` });
  for (const { id, name, minutes } of deck.cuts) {
    const sum = deck.run.reduce((total, slide) => total + (slide.minutes[id] ?? 0), 0);
    if (sum !== minutes)
      problems.push({ what: `the slides of the cut “${id}” (${name}) add up to ${sum} minutes: make it ${minutes}` });
  }
  return [
    ...problems,
    ...deck.cuts.flatMap((cut) => checkCut(deck, cut)),
    ...deck.run.flatMap((slide) => idleHandOvers(deck, slide)),
    ...checkBrief(deck),
    ...checkNames(deck),
  ];
}

/** Kept beside the fields, each under a name of one word; other names of ours have a hyphen or a space. */
const NAMES_KEPT = ['cut', 'ink'];

/** Names under which something else is kept already. */
function checkNames({ fields, cuts }: Deck): readonly Problem[] {
  const told = fields.flatMap(({ name }, i) => {
    if (!/^[a-z][a-z0-9]*$/.test(name)) return `field “${name}”: use small letters alone`;
    if (NAMES_KEPT.includes(name)) return `field “${name}”: that name is taken by the deck: choose another`;
    return fields.findIndex((other) => other.name === name) < i ? `field “${name}” is there twice: keep one` : [];
  });
  if (cuts.some(({ id }) => id === OWN_CUT))
    told.push(`cut “${OWN_CUT}”: that id is taken by the deck: choose another`);
  return told.map((what) => ({ file: 'outline.ts', what }));
}

/** Steps and drawings that the brief names and the deck has not. */
function checkBrief({ brief, steps, run, backup }: Deck): readonly Problem[] {
  const stepIds = steps.map(({ id }) => id);
  const slideIds = [...run, ...backup].map(({ id }) => id);
  return [...brief.front, ...brief.overleaf].flatMap(({ step, drawing }) => {
    const told: string[] = [];
    if (!stepIds.includes(step)) told.push(`step “${step}” does not exist: use one of ${stepIds.join(', ')}`);
    if (drawing !== undefined && !slideIds.includes(drawing))
      told.push(`drawing “${drawing}” is no slide: use the id of one`);
    return told.map((what) => ({ file: 'brief.ts', what }));
  });
}

/** Whether a cut can be spoken: its hand-overs, its pace, its clicks. */
function checkCut(deck: Deck, cut: Cut): readonly Problem[] {
  const shown = shownIn(deck, cut);
  return shown.flatMap((slide, i) => {
    const next = shown[i + 1];
    const { handOvers = {}, close } = slide.notes;
    const leaving = next ? handOvers[next.id] : close;
    const told: string[] = [];
    if (!leaving?.trim()) {
      told.push(
        next
          ? `no hand-over to “${next.id}”, which follows in the cut of ${cut.name}: add it to notes.handOvers`
          : `it ends the cut of ${cut.name} without a last line: add notes.close`,
      );
    }
    const minutes = slide.minutes[cut.id] ?? 0;
    const words = saidOn(slide, leaving);
    if (minutes && (words < minutes * PACE.slowest || words > minutes * PACE.fastest)) {
      told.push(
        `notes have ${words} words for ${minutes} min of the cut of ${cut.name}: make it ${Math.ceil(minutes * PACE.slowest)} to ${Math.floor(minutes * PACE.fastest)}`,
      );
    }
    if (minutes && (minutes * 60) / partsOf(slide) < SECONDS_A_CLICK) {
      told.push(
        `${partsOf(slide)} parts in ${minutes * 60} seconds of the cut of ${cut.name}: make it ${Math.floor((minutes * 60) / SECONDS_A_CLICK)} parts, or more time`,
      );
    }
    return told.map((what) => ({ slide: slide.id, what }));
  });
}

/** Lines to hand over with that no cut needs. */
function idleHandOvers(deck: Deck, slide: Slide): readonly Problem[] {
  const followers = deck.cuts.map((cut) => {
    const shown = shownIn(deck, cut);
    const at = shown.indexOf(slide);
    return at < 0 ? undefined : shown[at + 1]?.id;
  });
  return Object.keys(slide.notes.handOvers ?? {})
    .filter((id) => !followers.includes(id))
    .map((id) => ({
      slide: slide.id,
      what: `hands over to “${id}”, which follows it in no cut: take that line out of notes.handOvers`,
    }));
}
