/** Whose argument this is, when it was made, and how to read the marks beside its claims. */
import { html } from 'lit';
import type { CoverField, KindLesson } from '../components/figures/cover-page.js';
import '../components/figures/cover-page.js';
import { emblem } from './emblem.js';
import { context, defineCover, judgement, proposal, reported, fields, identity } from './outline.js';

/** On the canvas, px. */
const WIDTHS = { presenter: 270, venue: 218, date: 256 } as const;

const sampleSource = { title: '', date: identity.asOf, cite: 'source, date' };
const sample = <C extends object>(claim: C): C & { id: string } => ({ ...claim, id: 'title/sample' });

export const title = defineCover({
  id: 'title',
  title: 'Keeping Ukraine out of\u00a0NATO will not advance peace with\u00a0Russia',
  claims: {},
  notice: `One author’s argument, in this deck’s own words. Nothing in it is later than ${identity.asOf}.`,
  figure: ({ filled, cut, edition }) =>
    html`<cover-page
      kicker=${[identity.kicker, edition].filter(Boolean).join('. ')}
      byline="The argument of ${identity.author}"
      affiliation="${identity.affiliation}. ${identity.asOf}"
      .emblem=${emblem()}
      caption="The “open door”, an illustration"
      .fields=${fields.map((field): CoverField => ({ ...field, width: WIDTHS[field.name] }))}
      .filled=${filled}
      .cuts=${cut.all.map(({ id, name }) => ({ value: id, label: name }))}
      cut=${cut.id}
      .lessons=${
        [
          { sample: sample(reported(4, '')), looks: 'Roman, plain.', means: 'The essay reports it' },
          { sample: sample(judgement(24, '')), looks: 'Italic, double rule.', means: 'The author judges it' },
          { sample: sample(proposal(19, '')), looks: 'Dashes.', means: 'Somebody proposes it' },
          { sample: sample(context(sampleSource, '')), looks: 'Square brackets, no ¶.', means: 'This deck adds it' },
        ] satisfies readonly KindLesson[]
      }
    ></cover-page>`,
  notes: {
    say: [
      'This is the argument of one author, Vladimir Socor of the Jamestown Foundation, as of December 2024. We brief it in our own words. Each claim is marked as one of four things: what the essay reports, what the author judges, what somebody proposes, and what we have added, from a public source or as our own reading. We use nothing later than December 2024.',
    ],
    handOvers: {
      'bottom-line': 'I begin with his conclusion.',
    },
    ifAsked:
      'We brief the argument; we do not argue for or against it. Every claim names its paragraph in the essay, its public source, or says that it is our own reading.',
  },
  minutes: { full: 0.5, ten: 0.5, five: 0 },
});
