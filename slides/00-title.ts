/** Whose argument this is, when it was made, and how to read the marks beside its claims. */
import { html } from 'lit';
import type { CoverField, KindLesson } from '../components/cover-page.js';
import '../components/cover-page.js';
import { identity } from './outline.js';
import { defineSlide, judgement, proposal, reported } from './slide.js';

const sample = <C extends object>(claim: C): C & { id: string } => ({ ...claim, id: 'title/sample' });

export const title = defineSlide({
  id: 'title',
  title: 'Keeping Ukraine out of\u00a0NATO will not advance peace with\u00a0Russia',
  titleStyle: 'cover',
  claims: {},
  notice: `One author’s argument, briefed in this deck’s own words. It speaks from ${identity.asOf} and weighs nothing later.`,
  figure: ({ filled, cut, edition }) =>
    html`<cover-page
      kicker=${[identity.kicker, edition].filter(Boolean).join('. ')}
      byline="The argument of ${identity.author}"
      affiliation="${identity.affiliation}. ${identity.asOf}"
      caption="The “open door”, in plan"
      .fields=${
        [
          { name: 'presenter', label: 'Presented by', width: 270 },
          { name: 'venue', label: 'Venue', width: 218 },
          { name: 'date', label: 'Date', width: 256 },
        ] satisfies readonly CoverField[]
      }
      .filled=${filled}
      .cuts=${cut.all.map(({ id, name }) => ({ value: id, label: name }))}
      cut=${cut.id}
      .lessons=${
        [
          { sample: sample(reported(4, '')), looks: 'Roman, plain.', means: 'The essay reports it' },
          { sample: sample(judgement(24, '')), looks: 'Italic, double rule.', means: 'The author judges it' },
          { sample: sample(proposal(19, '')), looks: 'Dashes.', means: 'Proposed, not done' },
          { looks: 'Square brackets, no ¶.', means: 'This deck adds it' },
        ] satisfies readonly KindLesson[]
      }
    ></cover-page>`,
  notes: {
    say: [
      'This is one author’s case: Vladimir Socor’s, published by the Jamestown Foundation in December 2024, and put here in our own words. Each claim carries a mark. It tells you whether he reports it, judges it, describes a proposal, or whether we have added it from a public source. Nothing on these pages knows what happened after that month.',
    ],
    handOver: 'I begin with his conclusion.',
    ifAsked:
      'We brief the argument; we do not argue for or against it. Every claim can be traced to its numbered paragraph.',
  },
  minutes: { full: 0.5, ten: 0.5, five: 0 },
});
