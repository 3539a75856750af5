/** The author, the essay, and the sources of what was added. */
import { html } from 'lit';
import '../../components/figures/source-columns.js';
import { inFull } from '../../model/source.js';
import { claimsOf, defineBackup, identity, reported } from '../outline.js';
import { essay, survey } from '../sources.js';

const claims = claimsOf('sources', { author: reported(4, 'Who the author is, as the essay says') });

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
      .context=${[survey].map(inFull)}
    ></source-columns>`,
});
