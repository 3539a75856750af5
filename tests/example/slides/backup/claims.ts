/** Every claim of the deck, to be searched: nothing to change. */
import { html } from 'lit';
import '../../components/figures/claim-register.js';
import { defineBackup, kinds } from '../outline.js';

export const claims = defineBackup({
  id: 'claims',
  title: 'Every claim, its kind and its source',
  claims: {},
  quotesAll: true,
  figure: (surroundings) =>
    html`<claim-register
      .state=${surroundings.figureState}
      .kinds=${kinds}
      .rows=${surroundings.register().map(({ claim, link }) => ({ claim, href: link.href, where: `page ${link.page}` }))}
    ></claim-register>`,
});
