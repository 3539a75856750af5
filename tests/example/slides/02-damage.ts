/** What broke and what did not. */
import { html } from 'lit';
import '../components/figures/event-timeline.js';
import { claimsOf, defineSlide, proposal, reported } from './outline.js';

const claims = claimsOf('damage', {
  sound: reported([2, 4], 'Engineer: all but the north pier is sound'),
  cracked: reported(2, 'A flood-borne tree cracked it'),
  grown: reported(4, 'Two millimetres wide at the engineer’s first visit, five at her second'),
  rebuild: proposal(4, 'Ada Crane, engineer: rebuild the top third of the pier in stone'),
  silent: reported(4, 'The engineer gives no date by which an untouched pier would fail'),
});

export const damage = defineSlide({
  id: 'damage',
  step: 'damage',
  title: 'One pier cracked in the flood of 2016; the rest is sound',
  claims,
  prose:
    'In February 2016 a flood drove a tree into the north pier and opened a crack. Ada Crane, the engineer, has found it wider at her second visit than at her first. She calls everything else sound, and proposes to rebuild the upper third of that pier. She gives no date by which it would fail.',
  figure: ({ part }) =>
    html`<event-timeline
      shown=${part}
      .axis=${{ from: 2014, to: 2020 }}
      .every=${2}
      .lanes=${[
        { heading: 'Arches', note: 'the two southern', claim: claims.sound, gates: [{ year: 2016.1 }] },
        {
          heading: 'North pier',
          note: 'since the flood',
          claim: claims.cracked,
          gates: [{ year: 2016.1, blocked: true }],
        },
      ]}
    ></event-timeline>`,
  evidence: [claims.grown, claims.rebuild, claims.silent],
  notes: {
    say: [
      'Most of this bridge is in good order. The southern arches came through the flood of February 2016 untouched, and Ada Crane, the engineer, calls everything but one pier sound. That matters, because it means that we are mending a part and not the whole.',
      'The part is the north pier. The flood threw a tree at it, and it cracked. Crane has been twice. The crack was two millimetres wide the first time, and five the second. She would rebuild the upper third in stone. She does not tell us how long it stands if nobody acts.',
    ],
    handOvers: { positions: 'So what do people want done about it?' },
  },
  minutes: { eight: 1 },
});
