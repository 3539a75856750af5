import { html } from 'lit';
import '../components/event-timeline.js';
import '../components/judgement-links.js';
import '../components/loop-diagram.js';
import { argued, cuts, identity, kinds, steps } from './outline.js';
import { claimsOf, context, defineSlide, judgement, reported, type Deck } from './slide.js';
import { essay, survey } from './sources.js';

const cracksClaims = claimsOf('cracks', {
  sound: reported(1, 'The arch was sound'),
  north: judgement(1, 'The north pier cracked'),
  survey: context(survey, 'County survey, March 2018'),
});
const cracks = defineSlide({
  id: 'cracks',
  step: 'cracks',
  title: 'The north pier cracked while the arch stayed sound',
  claims: cracksClaims,
  figure: ({ part }) =>
    html`<event-timeline
      step=${part}
      every="2"
      .axis=${{ from: 2010, to: 2020 }}
      .lanes=${[
        { heading: 'The arch', note: 'as built', claim: cracksClaims.sound, gates: [{ year: 2012 }] },
        {
          heading: 'North pier',
          note: 'as found',
          claim: cracksClaims.north,
          gates: [{ year: 2016, blocked: true }],
          added: cracksClaims.survey,
        },
      ]}
    ></event-timeline>`,
  notes: {
    say: [
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
    ],
    handOvers: { waiting: 'So what is to be done?' },
  },
  minutes: { all: 1 },
});

const loopClaims = claimsOf('waiting', {
  wait: reported(2, 'The council waits'),
  frost: judgement(2, 'Frost widens the crack'),
  dearer: judgement(2, 'Repair grows dearer'),
  each: judgement(2, 'Each winter is a reason to wait for the next.'),
});
const waiting = defineSlide({
  id: 'waiting',
  step: 'repair',
  title: 'Every winter of waiting makes the repair dearer',
  claims: loopClaims,
  figure: ({ part }) =>
    html`<loop-diagram
      step=${part}
      feedback="So it waits"
      .stations=${[{ claim: loopClaims.wait }, { claim: loopClaims.frost }, { claim: loopClaims.dearer }]}
      .lead=${loopClaims.each}
    ></loop-diagram>`,
  notes: {
    say: [
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
    ],
    handOvers: { end: 'Which leaves one question.' },
  },
  minutes: { all: 1 },
});

const endClaims = claimsOf('end', { repair: judgement(3, 'Repair now is the cheapest course left.') });
const end = defineSlide({
  id: 'end',
  title: 'Repair now, before another winter',
  claims: endClaims,
  figure: ({ part, place }) =>
    html`<judgement-links
      step=${part}
      .rows=${[{ emblem: 'closed-loop', claim: endClaims.repair, href: place('waiting').href, label: 'The winters', place: 'page 2' }]}
    ></judgement-links>`,
  notes: {
    say: [
      'The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long. The bridge stands, and has stood long.',
    ],
    close: 'Thank you.',
  },
  minutes: { all: 1 },
});

export const deck: Deck = {
  identity,
  kinds,
  steps,
  cuts,
  argued,
  essay,
  run: [cracks, waiting, end],
  backup: [],
  brief: {
    opening: 'The writer asks whether the old bridge should be repaired.',
    conclusion: [endClaims.repair],
    front: [{ step: 'cracks', heading: 'The pier cracked', text: 'The arch held.', marks: [cracksClaims.north] }],
    overleaf: [
      { step: 'repair', heading: 'Waiting costs', text: 'Frost does the rest.', marks: [], drawing: waiting.id },
    ],
  },
};
