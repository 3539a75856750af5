/** What a test wants to know of a PDF. */
import { inflateSync } from 'node:zlib';

/** As the deck is printed by command: on its own paper, tagged, with bookmarks. */
export const PDF = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

/** Sheets of a PDF, whose objects may be packed, as Firefox packs them. */
export function sheetsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return ''; // a picture, or nothing packed
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
