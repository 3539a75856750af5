/** The author, the essay, and the sources of what was added. */
import { html } from 'lit';
import '../../components/figures/source-columns.js';
import { inFull } from '../../model/source.js';
import { claimsOf, defineBackup, identity, reported } from '../outline.js';
import { essay, reckoning } from '../sources.js';

const claims = claimsOf('sources', {
  author: reported(14, 'Shopkeeper in Bridge Street since 1991; not on the council; no stake in building'),
});

export const sources = defineBackup({
  id: 'sources',
  title: 'Author and sources',
  claims,
  figure: () =>
    html`<source-columns
      author=${identity.author}
      essay=${inFull(essay)}
      contextHeading="Context that this deck adds"
      made="From the essay, in our own words. What we added is in brackets, with its source."
      .about=${claims.author}
      .context=${[reckoning].map(inFull)}
    ></source-columns>`,
});
