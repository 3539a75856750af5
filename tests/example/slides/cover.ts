/** Whose argument it is, and how to read the marks. */
import { html } from 'lit';
import '../components/figures/cover-page.js';
import { context, defineCover, fields, identity, judgement, proposal, reported } from './outline.js';
import { reckoning } from './sources.js';

const sample = <C extends object>(claim: C): C & { id: string } => ({ ...claim, id: 'cover/sample' });

export const cover = defineCover({
  id: 'cover',
  title: identity.title,
  claims: {},
  figure: ({ filled, cut, edition }) =>
    html`<cover-page
      kicker=${[identity.kicker, edition].filter(Boolean).join('. ')}
      byline="The argument of ${identity.author}"
      affiliation="${identity.affiliation}. ${identity.asOf}"
      .fields=${fields.map((field) => ({ ...field, width: 300 }))}
      .filled=${filled}
      .cuts=${cut.all.map(({ id, name }) => ({ value: id, label: name }))}
      cut=${cut.id}
      .lessons=${[
        { sample: sample(reported(1, '')), looks: 'Roman, plain.', means: 'The essay reports it' },
        { sample: sample(judgement(1, '')), looks: 'Italic, double rule.', means: 'The author judges it' },
        { sample: sample(proposal(1, '')), looks: 'Dashes.', means: 'Somebody proposes it' },
        { sample: sample(context(reckoning, '')), looks: 'Square brackets, no ¶.', means: 'This deck adds it' },
      ]}
    ></cover-page>`,
  notes: {
    say: ['This is the argument of Hester Lowe, who keeps a shop by the bridge. Each claim says whose it is.'],
    handOvers: { conclusion: 'I begin with her conclusion.' },
  },
  minutes: { eight: 0, four: 0 },
});
