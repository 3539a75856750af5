/** Text as a search compares it: without case, accents or the shape of apostrophes and dashes. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();

/**
 * Whether a text has every word of a query; a number, or `¶ 24`, asks for a paragraph instead.
 * @returns undefined where the query has no words
 */
export function matcher(query: string): ((text: string, paragraphs?: readonly number[]) => boolean) | undefined {
  const words = queryWords(query);
  if (!words.length) return undefined;
  return (text, paragraphs = []) => {
    const plain = plainText(text);
    return words.every((word) => (/^\d{1,2}$/.test(word) ? paragraphs.includes(Number(word)) : plain.includes(word)));
  };
}

/** A paragraph's sign is no word. */
const queryWords = (query: string): readonly string[] =>
  plainText(query).replaceAll('¶', ' ').split(/\s+/).filter(Boolean);
