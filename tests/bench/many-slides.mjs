/** This deck with its slides said over again, as often as it takes: what grows with a deck is seen in a long one. */
import path from 'node:path';
import { bundle } from '../../build/bundle.mjs';
import { CACHE, ROOT } from '../../build/project.mjs';
import { mkdir, rm, writeFile } from 'node:fs/promises';

/**
 * The file of a deck of so many slides in its run.
 * @param {number} count
 * @param {{ readonly sections: readonly { readonly id: string; readonly innerHTML: string }[]; readonly style: string; readonly header: string }} article its pages to read, the styles of the whole file, and the article’s head
 */
export async function manySlides(count, { sections, style, header }) {
  await mkdir(CACHE, { recursive: true });
  const entry = path.join(CACHE, `many-${count}.ts`);
  const from = (/** @type {string} */ file) => path.join(ROOT, file);
  await writeFile(
    entry,
    `import '${from('deck/page-parts.ts')}';
    import '${from('deck/html-policy.ts')}';
    import { deck } from '${from('slides/index.ts')}';
    import { startSpeaker } from '${from('deck/speaker/speaker.ts')}';
    import { notesTemplate, printedNotes } from '${from('deck/document/notes-template.ts')}';
    import { startViews } from '${from('deck/views.ts')}';
    const [cover, ...others] = deck.run;
    const again = Array.from({ length: ${count} - deck.run.length }, (_, i) => {
      const slide = others[i % others.length];
      return { ...slide, id: slide.id + '-' + i };
    });
    startViews({ ...deck, run: [cover, ...others, ...again] }, { startSpeaker, notes: notesTemplate, printedNotes });`,
  );
  const article = sections
    .map(({ id, innerHTML }, i) => `<section id="read-${id}-${i}">${innerHTML}</section>`)
    .join('');
  const { script } = await bundle(path.relative(ROOT, entry));
  const { script: first } = await bundle(path.join('deck', 'first-frame.ts'));
  await rm(entry);
  return `<!DOCTYPE html><html lang="en" data-deck="many"><head><script>${first}</script><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Long</title><style>${style}</style></head><body><main class="document" id="article">${header}${article}<script>${script}</script></main></body></html>`;
}
