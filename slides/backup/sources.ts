/** The author, the essay’s citation, the press it cites, the sources of what was added, and how the deck was made. */
import { html } from 'lit';
import '../../components/figures/source-columns.js';
import { coalition } from '../13-coalition.js';
import { identity, claimsOf, defineBackup, reported } from '../outline.js';
import { inFull } from '../../model/source.js';
import { contextSources, essay, press } from '../sources.js';

const claims = claimsOf('sources', {
  author: reported(
    27,
    'Senior Fellow of the Jamestown Foundation in Washington; US citizen, born in Romania. Lectures at the NATO Defense College in Rome, and in the Black Sea Program of Harvard’s National Security Program.',
  ),
});

export const sources = defineBackup({
  id: 'sources',
  title: 'Author and sources',
  claims,
  notice: 'Recognised borders throughout: Crimea and every occupied oblast are shown as Ukraine.',
  quotes: [coalition.claims.press],
  figure: () =>
    html`<source-columns
      author=${identity.author}
      essay="${essay.title}, ${essay.date}"
      citedHeading="Press the essay cites"
      contextHeading="Context that this deck adds"
      made="From the essay, in our own words. What we added is in brackets, with its source. Nothing is later than December 2024."
      .about=${claims.author}
      .cited=${coalition.claims.press}
      .press=${press.flatMap(({ paper, dates }) => dates.map((date) => `${paper}, ${date} 2024`))}
      .context=${contextSources.map(inFull)}
    ></source-columns>`,
});
