/** Text as a search compares it: without case, accents or the shape of apostrophes and dashes. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();

/** The words that a query asks for, each of which must occur; a paragraph's sign is none. */
export const queryWords = (query: string): readonly string[] =>
  plainText(query).replaceAll('¶', ' ').split(/\s+/).filter(Boolean);
