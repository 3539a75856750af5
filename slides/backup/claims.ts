/** The register: each claim of the deck, its kind, its paragraph or source, and the page it is made on. */
import { html } from 'lit';
import '../../components/figures/claim-register.js';
import { kinds, defineBackup } from '../outline.js';

export const claimsRegister = defineBackup({
  id: 'claims',
  title: 'Every claim, its kind and its source',
  claims: {},
  quotesAll: true,
  figure: (view) =>
    html`<claim-register
      .explored=${view.explored}
      .kinds=${kinds}
      .rows=${view.register().map(({ claim, place }) => ({ claim, href: place.href, where: place.leftOut ? 'left out' : `page ${place.page}` }))}
    ></claim-register>`,
});
