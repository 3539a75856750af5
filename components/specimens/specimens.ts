/** Every figure with a topic that is not the essay’s: a bridge, and whether to repair it. */
import { html, type TemplateResult } from 'lit';
import '../figures/amount-bars.js';
import '../figures/answer-rail.js';
import '../figures/claim-register.js';
import '../figures/cover-page.js';
import '../figures/stance-lanes.js';
import '../figures/stance-strip.js';
import '../figures/event-ladder.js';
import '../figures/event-timeline.js';
import '../figures/judgement-links.js';
import '../figures/gate-path.js';
import '../figures/cross-section.js';
import '../figures/recurring-lanes.js';
import '../figures/room-questions.js';
import '../figures/area-map.js';
import '../figures/source-columns.js';
import '../figures/choice-fork.js';
import '../figures/statement-line.js';
import '../figures/term-table.js';
import '../figures/waiting-bars.js';
import '../figures/partial-cause.js';
import '../figures/opposed-steps.js';
import '../figures/common-band.js';
import '../figures/open-ledger.js';
import '../figures/option-grid.js';
import '../figures/stalled-options.js';
import '../figures/verdict-line.js';
import { added, judged, kinds, proposed, reported } from './bridge.js';

export interface Specimen {
  /** Drawn at a part, from 1. */
  readonly figure: (part: number) => TemplateResult;
  /** How many parts it arrives in. */
  readonly parts: number;
  /** What it must say when complete, by the texts of its claims. */
  readonly says: readonly string[];
}

const term = (word: string) => ({
  word,
  asks: [added(`${word}?`), added(`${word}, really?`)] as const,
});
const question = (text: string) => ({ question: added(text), href: '#/a', place: 'page 1' });

export const specimens: Readonly<Record<string, Specimen>> = {
  'stance-strip': {
    figure: (part) =>
      html`<stance-strip
        shown=${part}
        .places=${
          [
            { place: 'later', name: 'Council', claims: [reported('The council pays'), judged('and hesitates')] },
            { place: 'now', name: 'Drivers', claims: [reported('Drivers wait')] },
          ] as const
        }
        apartHeading="Elsewhere"
        .apart=${[{ name: 'Ferry', claims: [added('The ferry profits')] }]}
      ></stance-strip>`,
    parts: 1,
    says: ['The council pays', 'and hesitates', 'Drivers wait', 'added The ferry profits'],
  },
  'answer-rail': {
    figure: (part) =>
      html`<answer-rail
        shown=${part}
        .items=${[{ question: 'Is it safe?', answers: [judged('Not for long')], silence: '', links: [] }]}
      ></answer-rail>`,
    parts: 1,
    says: ['Not for long'],
  },
  'claim-register': {
    figure: (part) =>
      html`<claim-register
        shown=${part}
        .kinds=${kinds}
        .rows=${[{ claim: reported('The arch is sound'), href: '#/arch', where: 'page 1' }]}
      ></claim-register>`,
    parts: 1,
    says: ['The arch is sound'],
  },
  'cover-page': {
    figure: (part) =>
      html`<cover-page
        shown=${part}
        kicker="A survey"
        .fields=${[{ name: 'venue', label: 'Venue', width: 200 }]}
        .lessons=${[{ sample: reported('seen'), looks: 'plain', means: 'it was seen' }]}
      ></cover-page>`,
    parts: 1,
    says: [],
  },
  'event-ladder': {
    figure: (part) =>
      html`<event-ladder
        shown=${part}
        toldHeading="Told"
        addedHeading="Added"
        .axis=${{ from: 2010, to: 2019 }}
        .rungs=${
          [
            { year: '2012', from: 2012, to: 2013, sign: 'event', told: reported('the arch was built') },
            { year: '2013', from: 2013, to: 2016, sign: 'unrest', told: judged('it creaked') },
            { year: '2016', from: 2016.4, sign: 'event', added: added('surveyed in May') },
            { year: '2016', from: 2016, to: 2017, sign: 'closed', told: judged('the pier was past mending') },
            { year: '2017', from: 2017.2, to: 2019, sign: 'war', told: reported('floods') },
          ] as const
        }
      ></event-ladder>`,
    parts: 1,
    says: ['the arch was built', 'it creaked', 'added surveyed in May', 'the pier was past mending', 'floods'],
  },
  'event-timeline': {
    figure: (part) =>
      html`<event-timeline
        shown=${part}
        .axis=${{ from: 2010, to: 2020 }}
        .lanes=${[
          { heading: 'Arch', note: 'built', claim: reported('sound'), gates: [{ year: 2012 }] },
          {
            heading: 'Pier',
            note: 'found',
            claim: judged('cracked'),
            gates: [{ year: 2016, blocked: true }],
            added: added('survey'),
          },
        ]}
      ></event-timeline>`,
    parts: 2,
    says: ['sound', 'cracked', 'added survey'],
  },
  'judgement-links': {
    figure: (part) =>
      html`<judgement-links
        shown=${part}
        .rows=${
          [
            { claim: judged('Delay returns'), href: '#/a', label: 'Delay', place: 'page 1' },
            { claim: judged('Props fall short'), href: '#/b', label: 'Props', place: 'page 2', follows: true },
          ] as const
        }
      ></judgement-links>`,
    parts: 2,
    says: ['Delay returns', 'Props fall short'],
  },
  'cross-section': {
    figure: (part) =>
      html`<cross-section
        shown=${part}
        .section=${{ neighbour: 'bank', country: 'river', line: 'flood mark', beyond: 'meadow', asks: 'Where' }}
        .options=${
          [
            { name: 'A', claim: proposed('steel'), depth: 'unstated', where: 'somewhere', onLine: true },
            { name: 'B', claim: proposed('stone'), depth: 'rear', where: 'far back' },
          ] as const
        }
        .all=${reported('floods')}
      ></cross-section>`,
    parts: 3,
    says: ['steel', 'stone', 'floods'],
  },
  'room-questions': {
    figure: (part) =>
      html`<room-questions
        shown=${part}
        .questions=${[question('pay?'), question('when?')]}
        whose="ours"
      ></room-questions>`,
    parts: 2,
    says: ['pay?', 'when?'],
  },
  'source-columns': {
    figure: (part) =>
      html`<source-columns
        shown=${part}
        author="An engineer"
        .about=${reported('she surveys bridges')}
        essay="The Bridge"
        .cited=${reported('two papers are cited')}
        citedHeading="Papers"
        .press=${['Paper, 1 May']}
        .context=${['Survey, 2018']}
        made="from the survey"
      ></source-columns>`,
    parts: 1,
    says: ['she surveys bridges', 'Paper, 1 May'],
  },
  'term-table': {
    figure: (part) =>
      html`<term-table
        shown=${part}
        sentence="Repair it when it is"
        .whose=${added('the sentence is ours')}
        .terms=${[term('cracked'), term('unsafe')]}
        .used=${reported('both are said')}
        .columns=${[reported('agreed?'), reported('with the bank?')] as const}
      ></term-table>`,
    parts: 2,
    says: ['both are said', 'agreed?', 'with the bank?', 'added the sentence is ours'],
  },
  'verdict-line': {
    figure: (part) => html`<verdict-line shown=${part} .claim=${proposed('Close it')}></verdict-line>`,
    parts: 1,
    says: ['Close it'],
  },
  'amount-bars': {
    figure: (part) =>
      html`<amount-bars
        shown=${part}
        to="20"
        every="5"
        unit="Millions of crowns"
        .lead=${reported('what each course costs')}
        .amounts=${[
          { name: 'Repair', claim: reported('the surveyor says nine'), amount: 9, label: '9' },
          {
            name: 'A new one',
            claim: proposed('the builder asks fourteen to nineteen'),
            amount: 14,
            most: 19,
            label: '14 to 19',
            crux: true,
          },
          { name: 'A ferry', claim: added('the ferry costs two'), amount: 2, label: '2' },
        ]}
        .conclusion=${judged('repair costs least of what lasts')}
      ></amount-bars>`,
    parts: 3,
    says: [
      'what each course costs',
      'the surveyor says nine',
      'the builder asks fourteen to nineteen',
      'added the ferry costs two',
      'repair costs least of what lasts',
    ],
  },
  'waiting-bars': {
    figure: (part) =>
      html`<waiting-bars
        shown=${part}
        .axis=${{ from: 2000, to: 2020 }}
        .rule=${reported('no rule')}
        .practice=${judged('one by one')}
        .dated=${added('by date')}
        .waits=${[
          { name: 'Arch', from: 2002, to: 2011, words: 'nine years' },
          { name: 'Pier', from: 2008, words: 'still waiting' },
        ]}
        .factors=${[
          { heading: 'Money', claim: judged('there was none') },
          { heading: 'Weather', claim: judged('it rained') },
        ]}
      ></waiting-bars>`,
    parts: 3,
    says: ['no rule', 'one by one', 'added by date', 'there was none', 'it rained'],
  },
  'partial-cause': {
    figure: (part) =>
      html`<partial-cause
        shown=${part}
        heading="The bridge"
        motive="to close it"
        hedge="in part"
        .worth=${judged('it carries most')}
        .act=${reported('the flood of May')}
        .aftermath=${reported('it leaks still')}
        .lead=${proposed('so let it go')}
      ></partial-cause>`,
    parts: 3,
    says: ['it carries most', 'the flood of May', 'it leaks still', 'so let it go'],
  },
  'opposed-steps': {
    figure: (part) =>
      html`<opposed-steps
        shown=${part}
        subject="Town"
        goal="Repair"
        .claimed=${reported('the paper said nearer')}
        .actual=${judged('it was farther')}
        .led=${judged('frost grew bold')}
        .treads=${[reported('a crack'), judged('a gap')]}
      ></opposed-steps>`,
    parts: 2,
    says: ['the paper said nearer', 'it was farther', 'frost grew bold', 'a crack', 'a gap'],
  },
  'common-band': {
    figure: (part) =>
      html`<common-band
        shown=${part}
        .axis=${{ from: 2010, to: 2015 }}
        .band=${judged('no ferry')}
        .above=${{ heading: 'On the river:', claim: judged('a central aim'), events: [{ year: 2011, claim: added('dredging'), goesOn: true }] }}
        .below=${{ heading: 'In the council:', claim: judged('its core'), events: [{ year: 2014, claim: added('a motion') }] }}
      ></common-band>`,
    parts: 1,
    says: ['no ferry', 'a central aim', 'added dredging', 'its core', 'added a motion'],
  },
  'open-ledger': {
    figure: (part) =>
      html`<open-ledger
        shown=${part}
        .entries=${[
          { heading: 'When', status: 'set', claim: reported('by May') },
          { heading: 'How', status: 'not known', claim: reported('nobody says'), empty: true },
        ]}
      ></open-ledger>`,
    parts: 2,
    says: ['by May', 'nobody says'],
  },
  'option-grid': {
    figure: (part) =>
      html`<option-grid
        shown=${part}
        .headings=${['Prop', 'For', 'Where', 'All']}
        .options=${[
          { name: 'Timber', cells: [proposed('to hold'), proposed('below')] },
          { name: 'Sand', cells: [proposed('to stop'), undefined] },
        ]}
        .all=${[reported('none tried')]}
        measure="A pier"
        .conclusions=${[judged('no prop will do'), judged('no town can wait')] as const}
      ></option-grid>`,
    parts: 3,
    says: ['to hold', 'below', 'to stop', 'none tried', 'no prop will do', 'no town can wait'],
  },
  'stalled-options': {
    figure: (part) =>
      html`<stalled-options
        shown=${part}
        .options=${[
          { name: 'Timber props', claim: proposed('to hold the pier') },
          { name: 'Sand bags', claim: proposed('to stop the water') },
        ]}
        .stall=${reported('none tried')}
        .all=${judged('both need a dry summer')}
        sought="In place of a pier"
        .conclusions=${[judged('no prop will do'), judged('no town can wait')] as const}
      ></stalled-options>`,
    parts: 3,
    says: ['none tried', 'both need a dry summer', 'no prop will do', 'no town can wait'],
  },
  'choice-fork': {
    figure: (part) =>
      html`<choice-fork
        shown=${part}
        who="Council"
        .premise=${reported('money only after the vote')}
        .onward=${{ heading: 'if it votes', claims: [added('money comes')] }}
        .backward=${{ heading: 'if it waits', claims: [added('none comes'), judged('which it wants')] }}
        .encouraged=${judged('waiting is encouraged')}
        .conclusion=${judged('so it waits')}
      ></choice-fork>`,
    parts: 4,
    says: [
      'money only after the vote',
      'added money comes',
      'added none comes',
      'which it wants',
      'waiting is encouraged',
      'so it waits',
    ],
  },
  'statement-line': {
    figure: (part) =>
      html`<statement-line
        shown=${part}
        blankPart="3"
        blank="not stated"
        .blanks=${['Who?', 'When?']}
        .statements=${[
          { when: 'Spring', span: 1, claims: [{ claim: reported('a promise'), part: 1 }] },
          {
            when: 'Summer',
            dated: [added('July')],
            span: 2,
            claims: [
              { claim: judged('a delay'), part: 2 },
              { claim: judged('on conditions'), part: 3 },
            ],
          },
        ]}
      ></statement-line>`,
    parts: 3,
    says: ['a promise', 'added July', 'a delay', 'on conditions'],
  },
  'area-map': {
    figure: (part) =>
      html`<area-map
        shown=${part}
        areasPart="2"
        .map=${{
          width: 400,
          height: 300,
          land: 'M20,20L380,40L360,280L40,260Z',
          states: {
            N: { d: 'M60,60L180,60L180,140L60,140Z', middle: [120, 100] },
            E: { d: 'M200,60L320,60L320,140L200,140Z', middle: [260, 100] },
            S: { d: 'M80,160L300,160L300,250L80,250Z', middle: [190, 205] },
          },
        }}
        .subject=${{ state: 'S', name: 'Southbank' }}
        .most=${{ states: ['N'], claim: reported('Northside pays most') }}
        .more=${{ states: ['E'], claim: judged('Eastside may pay') }}
        .remarks=${[
          { claims: [reported('they met')], part: 1 },
          { claims: [proposed('a ferry')], part: 3 },
        ]}
      ></area-map>`,
    parts: 3,
    says: ['they met', 'Northside pays most', 'Eastside may pay', 'a ferry'],
  },
  'gate-path': {
    figure: (part) =>
      html`<gate-path
        shown=${part}
        block="Council"
        goal="Bridge"
        .stations=${[judged('round it'), reported('floods'), reported('cover')] as const}
        .gate=${judged('its vote')}
        .beyond=${added('back to it')}
        .conclusion=${judged('none acts without it')}
      ></gate-path>`,
    parts: 5,
    says: ['round it', 'floods', 'cover', 'its vote', 'added back to it', 'none acts without it'],
  },
  'recurring-lanes': {
    figure: (part) =>
      html`<recurring-lanes
        shown=${part}
        .axis=${{ from: 2010, to: 2020 }}
        .seen=${{ heading: 'Seen', halted: 2011, broken: 2017, claims: [reported('patched'), reported('it leaked'), reported('it broke')] as const }}
        .feared=${{ heading: 'Feared', claims: [proposed('patch it'), judged('leaks again'), judged('breaks again')] as const }}
        .limit=${judged('not alone')}
      ></recurring-lanes>`,
    parts: 4,
    says: ['patched', 'it leaked', 'it broke', 'patch it', 'leaks again', 'breaks again', 'not alone'],
  },
  'stance-lanes': {
    figure: (part) =>
      html`<stance-lanes
        shown=${part}
        .stages=${['flood', 'ebb', 'drought']}
        .shared=${{ claim: reported('not in a flood'), stage: 0, label: 'no work' }}
        .stances=${[
          {
            answer: 'now',
            claim: reported('some say now'),
            marks: [
              { stage: 0, label: 'plan' },
              { stage: 1, label: 'work', final: true },
            ],
            also: proposed('work at ebb'),
            more: [judged('now costs')],
          },
          {
            answer: 'later',
            claim: reported('some say later'),
            marks: [{ stage: 2, label: 'work', final: true }],
            more: [judged('later costs')],
          },
        ]}
      ></stance-lanes>`,
    parts: 3,
    says: ['not in a flood', 'some say now', 'work at ebb', 'some say later'],
  },
};
