/** Why waiting for the county rewards closure. */
import { html } from 'lit';
import '../components/figures/choice-fork.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { reckoning } from './sources.js';

const claims = claimsOf('grant', {
  premise: reported(12, 'This decade, the county paid only for bridges already shut'),
  open: context(reckoning, 'The bridge stays open; the town pays'),
  shut: context(reckoning, 'The bridge must shut before money comes'),
  reason: judgement(12, 'which gives it a reason to let that happen'),
  wrong: judgement(12, 'Closure is the wrong thing to reward'),
  some: reported(12, 'Some would wait, as the county may pay'),
  conclusion: judgement(12, 'Hope of a grant works against the bridge'),
});

export const grant = defineSlide({
  id: 'grant',
  step: 'waiting',
  title: 'A grant that follows closure gives the council reason to let it close',
  claims,
  prose:
    'Some would wait because the county may pay. In this decade it has made three grants, each for a bridge already closed. If money follows closure, a council that waits for it has a reason to let its bridge close, though it may not mean to. The author calls that the wrong thing to reward.',
  figure: ({ part }) =>
    html`<choice-fork
      shown=${part}
      .premise=${claims.premise}
      who="Council"
      .onward=${{ heading: 'if it repairs', claims: [claims.open] }}
      .backward=${{ heading: 'if it waits for a grant', claims: [claims.shut, claims.reason] }}
      .encouraged=${claims.wrong}
      .conclusion=${claims.conclusion}
    ></choice-fork>`,
  evidence: [claims.some],
  notes: {
    say: [
      'Most of the council, it seems, would wait for the county. But the county has made three grants in this decade, and each went to a bridge that was already shut.',
      'So if the council repairs now, the bridge stays open and the town pays for it. That step is ours, and not the author’s.',
      'If it waits, the bridge has to close before any money comes. She says that this gives the council a reason to let it close, even if nobody there means it.',
      'She calls that the wrong thing to reward. So hoping for a grant works against the bridge, and against the people who use it every day.',
    ],
    handOvers: { unknown: 'Before I come to the sums: what does she not know?' },
  },
  minutes: { eight: 1 },
});
