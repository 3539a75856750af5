/**
 * Lays a line at the head of every sheet of paper, for browsers that know margin boxes (CSS Paged Media); in others it
 * stands at the top of the article alone. @returns how to take it away
 */
export function atHeadOfSheets(line: string): () => void {
  const sheet = new CSSStyleSheet();
  // Whatever somebody typed is text: each sign as the number of its letter (CSS Syntax, “escaped code point”).
  const escaped = line.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  sheet.replaceSync(`@page{@top-left{content:"${escaped}";padding-left:6mm;font:600 9pt sans-serif}}`);
  document.adoptedStyleSheets.push(sheet);
  return () => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
}
