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
      .state=${view.figureState}
      .kinds=${kinds}
      .rows=${view.register().map(({ claim, link }) => ({ claim, href: link.href, where: link.leftOut ? 'left out' : `page ${link.page}` }))}
    ></claim-register>`,
});
