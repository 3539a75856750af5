/** No rule gives Moscow a veto, yet where it stood forcefully in the way the path to membership closed. */
import { html } from 'lit';
import type { Lane, Origin } from '../components/event-timeline.js';
import type { Axis } from '../components/event-timeline.model.js';
import '../components/event-timeline.js';
import '../components/verdict-line.js';
import { claimsOf, context, defineSlide, judgement } from './slide.js';
import { bucharest, crimeaResolution, georgiaReport } from './sources.js';

const claims = claimsOf('unwritten-veto', {
  noVeto: judgement(2, 'No statute gives Moscow a veto'),
  georgia: judgement(2, 'Georgia’s path closed after 2008'),
  ukraine: judgement(2, 'Ukraine’s path closed after 2014'),
  notSealed: judgement(2, 'The open door was not fully sealed from Russia’s unwritten power to block.'),
  reversible: judgement(2, 'A way in was not always irreversible: it closed where Russia stood forcefully across it'),
  bucharest: context(bucharest, 'April 2008: Ukraine and Georgia “will become members”'),
  war: context(georgiaReport, 'Russia–Georgia war, August 2008'),
  crimea: context(crimeaResolution, 'Crimea seized, February–March 2014'),
});

export const unwrittenVeto = defineSlide({
  id: 'unwritten-veto',
  step: 'door',
  title: 'Where Russia stood in the way by force, the path closed',
  titleMark: { ...judgement(2, ''), id: 'unwritten-veto/title' },
  claims,
  figure: ({ part }) =>
    html`<event-timeline
        step=${part}
        .axis=${{ from: 2007.6, to: 2025.3 } satisfies Axis}
        .lanes=${
          [
            {
              heading: 'On paper',
              note: 'NATO’s rules',
              claim: claims.noVeto,
              gates: [{ year: 2008.6 }, { year: 2014.15 }],
            },
            {
              heading: 'Georgia',
              note: 'in practice',
              start: 2008.25,
              claim: claims.georgia,
              gates: [{ year: 2008.6, blocked: true }],
              added: claims.war,
            },
            {
              heading: 'Ukraine',
              note: 'in practice',
              start: 2008.25,
              claim: claims.ukraine,
              gates: [{ year: 2014.15, blocked: true }],
              added: claims.crimea,
            },
          ] satisfies readonly Lane[]
        }
        .origin=${{ year: 2008.25, claim: claims.bucharest } satisfies Origin}
      ></event-timeline>
      <verdict-line step=${part} arrives="4" .claim=${claims.notSealed} .then=${claims.reversible}></verdict-line>`,
  notes: {
    say: [
      'On paper Russia has no say. Nothing in NATO’s statutes gives an outside power a veto over who comes in, and the path on the top line runs straight through.',
      'In practice the author sees something else: a power to block that no text grants. Take Georgia. In April 2008 the alliance had said that it would become a member; that line is our addition. War came in August. After that year, he says, the way was closed.',
      'Ukraine’s line runs on until 2014. The same thing happens: Russia puts itself across the path by force, and the path stops.',
      'So the open door was never fully sealed off from Moscow, and a country on its way in could be turned back. Notice that the leaf in the drawing never moves. No rule shut it.',
    ],
    handOver: 'Why was Ukraine worth blocking?',
    ifAsked: 'The EU’s fact-finding report on 2008 is even-handed about who began, so we name no cause.',
  },
  minutes: { full: 1.25, ten: 1.25 },
});
