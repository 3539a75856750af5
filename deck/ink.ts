/** What is written on pages with the pen: kept while the window is open, and in a copy that is asked to keep it. */

/** One line: x and y of each point after the other, in px of a canvas of 1280 × 720, whatever the window's shape. */
export type Line = readonly number[];

export interface Ink {
  readonly isEmpty: boolean;
  /** What is written at a part of a page; at `Infinity`, at any of its parts. */
  readonly at: (slideId: string, part: number) => readonly Line[];
  readonly begin: (slideId: string, part: number, points: Line) => void;
  /** Draws the line that was begun last on. */
  readonly extend: (slideId: string, part: number, points: Line) => void;
  /** Takes the last line back. @returns whether there was one */
  readonly undo: (slideId: string, part: number) => boolean;
  readonly clear: (slideId: string, part: number) => void;
  readonly asText: () => string;
  readonly onChange: (listener: () => void) => void;
}

/** @param text as `asText` gave it; what is not is left out */
export function inkOf(text = ''): Ink {
  const written = new Map<string, readonly Line[]>(read(text));
  const listeners: (() => void)[] = [];
  const place = (slideId: string, part: number): string => `${slideId}/${part}`;
  const linesAt = (slideId: string, part: number): readonly Line[] => written.get(place(slideId, part)) ?? [];
  const set = (slideId: string, part: number, lines: readonly Line[]): void => {
    if (lines.length) written.set(place(slideId, part), lines);
    else written.delete(place(slideId, part));
    for (const listener of listeners) listener();
  };
  return {
    get isEmpty() {
      return written.size === 0;
    },
    at: (slideId, part) =>
      Number.isFinite(part)
        ? linesAt(slideId, part)
        : [...written].flatMap(([at, lines]) => (at.startsWith(`${slideId}/`) ? lines : [])),
    begin: (slideId, part, points) => set(slideId, part, [...linesAt(slideId, part), points.map(Math.round)]),
    extend: (slideId, part, points) => {
      const lines = linesAt(slideId, part);
      set(slideId, part, [...lines.slice(0, -1), [...(lines.at(-1) ?? []), ...points.map(Math.round)]]);
    },
    undo: (slideId, part) => {
      const lines = linesAt(slideId, part);
      if (lines.length) set(slideId, part, lines.slice(0, -1));
      return lines.length > 0;
    },
    clear: (slideId, part) => set(slideId, part, []),
    asText: () => (written.size ? JSON.stringify(Object.fromEntries(written)) : ''),
    onChange: (listener) => void listeners.push(listener),
  };
}

function read(text: string): readonly (readonly [string, readonly Line[]])[] {
  try {
    const places: unknown = JSON.parse(text);
    if (typeof places !== 'object' || places === null) return [];
    return Object.entries(places).map(([at, lines]) => [at, Array.isArray(lines) ? lines.filter(isLine) : []] as const);
  } catch {
    return [];
  }
}
const isLine = (line: unknown): line is Line =>
  Array.isArray(line) && line.length > 0 && line.length % 2 === 0 && line.every(Number.isFinite);
