/** What is written on pages with the pen: kept while the window is open, and in a copy that is asked to keep it. */

/** One line: x and y of each point after the other, in px of the drawing's 1280 × 720. */
export type Line = readonly number[];

/** A line, and the part of its page that it was drawn at: it stays while the page goes on. */
type Written = readonly [part: number, line: Line];

export interface Ink {
  readonly isEmpty: boolean;
  /** What is seen of it at a part of a page. */
  readonly at: (slideId: string, part: number) => readonly Line[];
  /** Begins a line. @returns how to draw it on; once it has been taken away, that does nothing */
  readonly begin: (slideId: string, part: number, points: Line) => (points: Line) => void;
  /** Undoes what was done last to a page: a line, or its clearing. @returns whether there was anything that is seen there */
  readonly undo: (slideId: string, part: number) => boolean;
  /** Takes all lines away that are seen. @returns whether there were any */
  readonly clear: (slideId: string, part: number) => boolean;
  readonly asText: () => string;
  readonly onChange: (listener: () => void) => void;
}

/** @param text as `asText` gave it; what is not is left out */
export function inkOf(text = ''): Ink {
  const pages = new Map<string, readonly Written[]>(read(text));
  /** Of each page, what was written there before each change. */
  const before = new Map<string, readonly (readonly Written[])[]>();
  const listeners: (() => void)[] = [];
  const on = (slideId: string): readonly Written[] => pages.get(slideId) ?? [];
  const set = (slideId: string, lines: readonly Written[]): void => {
    if (lines.length) pages.set(slideId, lines);
    else pages.delete(slideId);
    for (const listener of listeners) listener();
  };
  const remember = (slideId: string): void => void before.set(slideId, [...(before.get(slideId) ?? []), on(slideId)]);
  return {
    get isEmpty() {
      return pages.size === 0;
    },
    at: (slideId, part) => seenAt(part, on(slideId)),
    begin: (slideId, part, points) => {
      remember(slideId);
      let mine: Written = [part, points.map(Math.round)];
      set(slideId, [...on(slideId), mine]);
      return (more) => {
        if (!on(slideId).includes(mine)) return;
        const last = mine;
        mine = [part, [...last[1], ...more.map(Math.round)]];
        set(
          slideId,
          on(slideId).map((each) => (each === last ? mine : each)),
        );
      };
    },
    undo: (slideId, part) => {
      const lines = on(slideId);
      const known = before.get(slideId) ?? [];
      // What a copy has brought was written before this window was opened.
      const earlier = known.at(-1) ?? lines.slice(0, -1);
      if (seenAt(part, earlier).length === seenAt(part, lines).length) return false;
      before.set(slideId, known.slice(0, -1));
      set(slideId, earlier);
      return true;
    },
    clear: (slideId, part) => {
      if (!seenAt(part, on(slideId)).length) return false;
      remember(slideId);
      set(
        slideId,
        on(slideId).filter(([at]) => at > part),
      );
      return true;
    },
    asText: () => (pages.size ? JSON.stringify(Object.fromEntries(pages)) : ''),
    onChange: (listener) => void listeners.push(listener),
  };
}

const seenAt = (part: number, lines: readonly Written[]): readonly Line[] =>
  lines.flatMap(([at, line]) => (at <= part ? [line] : []));

function read(text: string): readonly (readonly [string, readonly Written[]])[] {
  if (!text) return []; // and not by an error: for its line numbers an engine reads the whole script once more
  try {
    const pages: unknown = JSON.parse(text);
    if (typeof pages !== 'object' || pages === null) return [];
    return Object.entries(pages).flatMap(([slideId, lines]) => {
      const written = Array.isArray(lines) ? lines.filter(isWritten) : [];
      return written.length ? [[slideId, written] as const] : [];
    });
  } catch {
    return [];
  }
}
const isWritten = (pair: unknown): pair is Written =>
  Array.isArray(pair) && pair.length === 2 && Number.isFinite(pair[0]) && isLine(pair[1]);
const isLine = (line: unknown): line is Line =>
  Array.isArray(line) && line.length > 0 && line.length % 2 === 0 && line.every(Number.isFinite);
