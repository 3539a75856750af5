/** No rule gives Moscow a veto, yet where it stood forcefully in the way the path to membership closed. */
import { html } from 'lit';
import type { Lane, Origin } from '../components/figures/event-timeline.js';
import type { Axis } from '../components/kit/axis.js';
import '../components/figures/event-timeline.js';
import '../components/figures/verdict-line.js';
import { claimsOf, context, defineSlide, judgement } from './outline.js';
import { bucharest, crimeaResolution, georgiaReport } from './sources.js';

const claims = claimsOf('unwritten-veto', {
  noVeto: judgement(2, 'Russia’s power to block rests on no rule'),
  georgia: judgement(2, 'Georgia’s path closed after 2008'),
  ukraine: judgement(2, 'Ukraine’s path closed after 2014'),
  notSealed: judgement(2, 'The open door was not fully insulated: Russia could obstruct it, though no rule said so.'),
  reversible: judgement(2, 'A country’s path towards membership was not always irreversible'),
  bucharest: context(bucharest, 'April 2008: Ukraine and Georgia “will become members”'),
  war: context(georgiaReport, 'Russia–Georgia war, August 2008'),
  integrity: context(crimeaResolution, 'UN upholds Ukraine’s borders, March 2014'),
});

const titleMark = { ...judgement(2, ''), id: 'unwritten-veto/title' };

export const unwrittenVeto = defineSlide({
  id: 'unwritten-veto',
  step: 'door',
  title: 'Where Russia stood forcefully in the way, the path to NATO closed',
  titleMark,
  claims,
  evidence: [claims.reversible],
  notice: 'A block stands after its year. Dotted: before it, not told in ¶ 2; after it, closed.',
  prose:
    'The open door was not fully insulated from Moscow: no rule gave it a power to block, and it could obstruct all the same. A path to membership was not always irreversible. It closed where Russia stood forcefully in the way: for Georgia after 2008, for Ukraine after 2014.',
  figure: ({ part }) =>
    html`<event-timeline
        shown=${part}
        .titleMark=${titleMark}
        .axis=${{ from: 2007.6, to: 2024.95 } satisfies Axis}
        .lanes=${
          [
            {
              heading: 'On paper',
              note: 'NATO’s rules',
              claim: claims.noVeto,
              gates: [{ year: 2009 }, { year: 2015 }],
            },
            {
              heading: 'Georgia',
              note: 'in practice',
              start: 2008.25,
              claim: claims.georgia,
              gates: [{ year: 2009, blocked: true }],
              added: claims.war,
            },
            {
              heading: 'Ukraine',
              note: 'in practice',
              start: 2008.25,
              toldFrom: 2014,
              claim: claims.ukraine,
              gates: [{ year: 2015, blocked: true }],
              added: claims.integrity,
            },
          ] satisfies readonly Lane[]
        }
        .origin=${{ year: 2008.25, claim: claims.bucharest } satisfies Origin}
      ></event-timeline>
      <verdict-line shown=${part} arrives="4" .claim=${claims.notSealed}></verdict-line>`,
  notes: {
    say: [
      'No rule gives Russia a power to block new members, the author says.',
      'In practice, the author says, Russia could block all the same. Take Georgia. In April 2008 NATO’s Bucharest declaration said that Ukraine and Georgia would become members. In August there was war between Russia and Georgia. Both of these facts are our addition. After 2008, he says, Georgia’s path was closed.',
      'Ukraine’s was closed after 2014. In both cases Russia stood forcefully in the way.',
      'So the open door was not fully protected: Russia could block it, though no rule gave Russia that power. And a path to membership could sometimes be reversed. Georgia and Ukraine are his two examples.',
    ],
    handOvers: {
      'added-value': 'Why did Ukraine matter so much?',
      'door-to-bridge': 'Next, American support for membership, and what became of it from 2021.',
    },
    ifAsked:
      'The EU’s report of September 2009 dates the open hostilities of 2008 to Georgia’s attack on Tskhinvali on 7–8 August, and finds fault on both sides. By its own law Ukraine had non-bloc status from July 2010 until the law of 23 December 2014.',
  },
  minutes: { full: 1.25, ten: 1 },
});
