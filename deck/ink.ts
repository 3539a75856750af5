/** What is written on pages with the pen: kept while the window is open, and in a copy that is asked to keep it. */

/** One line: x and y of each point after the other, in px of the drawing's 1280 × 720. */
export type Line = readonly number[];

/** A line, and the part of its page that it was drawn at: it stays while the page goes on. */
type Written = readonly [part: number, line: Line];

export interface Ink {
  readonly isEmpty: boolean;
  /** What is seen of it at a part of a page. */
  readonly at: (slideId: string, part: number) => readonly Line[];
  readonly begin: (slideId: string, part: number, points: Line) => void;
  /** Draws the line that was begun last on. */
  readonly extend: (slideId: string, points: Line) => void;
  /** Takes the last line back that is seen, or the clearing of the page. @returns whether there was anything to undo */
  readonly undo: (slideId: string, part: number) => boolean;
  /** Takes all lines away that are seen. @returns whether there were any */
  readonly clear: (slideId: string, part: number) => boolean;
  readonly asText: () => string;
  readonly onChange: (listener: () => void) => void;
}

/** @param text as `asText` gave it; what is not is left out */
export function inkOf(text = ''): Ink {
  const pages = new Map<string, readonly Written[]>(read(text));
  /** What was cleared last of a page, until something is written there. */
  const cleared = new Map<string, readonly Written[]>();
  const listeners: (() => void)[] = [];
  const on = (slideId: string): readonly Written[] => pages.get(slideId) ?? [];
  const set = (slideId: string, lines: readonly Written[]): void => {
    if (lines.length) pages.set(slideId, lines);
    else pages.delete(slideId);
    for (const listener of listeners) listener();
  };
  return {
    get isEmpty() {
      return pages.size === 0;
    },
    at: (slideId, part) => on(slideId).flatMap(([at, line]) => (at <= part ? [line] : [])),
    begin: (slideId, part, points) => {
      cleared.delete(slideId);
      set(slideId, [...on(slideId), [part, points.map(Math.round)]]);
    },
    extend: (slideId, points) => {
      const last = on(slideId).at(-1);
      if (last) set(slideId, [...on(slideId).slice(0, -1), [last[0], [...last[1], ...points.map(Math.round)]]]);
    },
    undo: (slideId, part) => {
      const before = cleared.get(slideId);
      cleared.delete(slideId);
      const last = on(slideId).findLastIndex(([at]) => at <= part);
      if (before) set(slideId, [...before, ...on(slideId)]);
      else if (last >= 0) set(slideId, on(slideId).toSpliced(last, 1));
      return before !== undefined || last >= 0;
    },
    clear: (slideId, part) => {
      const gone = on(slideId).filter(([at]) => at <= part);
      if (!gone.length) return false;
      cleared.set(slideId, gone);
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
