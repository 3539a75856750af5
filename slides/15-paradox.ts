/** Coalitions that act outside NATO’s framework still seem to need its consent. */
import { html } from 'lit';
import '../components/figures/gate-path.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('paradox', {
  outside: judgement(23, 'The options presuppose acting outside NATO’s framework'),
  retaliation: reported(24, 'Willing allies see possible Russian retaliation'),
  cover: reported(24, 'Willing allies believe they need NATO’s guarantees'),
  collective: judgement(24, 'So in this case, it seems, NATO’s collective consent is needed'),
  back: context(thisDeck, 'in our words: the way round seems to lead back to NATO'),
  deterAndCounter: reported(
    24,
    'Allies willing to consider the options want cover both to deter retaliation and to counter it.',
  ),
  consent: judgement(
    24,
    'It seems that, in this case, coalitions outside NATO’s framework cannot act without its collective consent.',
  ),
});

const titleMark = { ...judgement(24, ''), id: 'paradox/title' };

export const paradox = defineSlide({
  id: 'paradox',
  step: 'substitutes',
  title: 'Even coalitions outside NATO’s framework seem, in this case, to need its consent',
  titleMark,
  claims,
  evidence: [claims.deterAndCounter],
  notice: 'The way through is this deck’s drawing.',
  prose:
    'All these options presuppose acting outside NATO’s framework. Yet the allies who are willing to consider them believe that NATO’s guarantees would have to cover them, to deter Russian retaliation and to counter it if it came. So in this case, it seems, such coalitions cannot act without NATO’s collective consent. As we put it, going outside NATO’s framework seems to lead back to NATO.',
  figure: ({ part }) =>
    html`<gate-path
      shown=${part}
      .titleMark=${titleMark}
      block="NATO"
      goal="Ukraine"
      .stations=${[claims.outside, claims.retaliation, claims.cover] as const}
      .gate=${claims.collective}
      .beyond=${claims.back}
      .conclusion=${claims.consent}
    ></gate-path>`,
  notes: {
    say: [
      'The options under discussion, all hypothetical for now in these talks, presuppose that allies act outside NATO’s framework.',
      'But allies who are willing to consider those options share a concern: Russia might retaliate.',
      'So they believe that NATO’s own guarantees must cover them: to deter retaliation, and to counter it if it came.',
      'Those are the alliance’s guarantees. So its collective consent, it seems, is needed after all.',
      'The author puts this with care. In this case, he says, it seems that coalitions of willing allies cannot in the end act unless NATO as a whole consents, even when they go outside its framework. As we put it, going outside NATO’s framework seems to lead back to NATO. That is the first of the three judgements that I began with, and everything that follows about these options should be heard with it in mind.',
    ],
    handOvers: {
      'no-substitute': 'So what do these options add up to?',
    },
    ifAsked:
      '“It seems, in this case” is the author’s own qualification. He does not say this of every coalition, and does not say what form NATO’s consent would take.',
  },
  minutes: { full: 1.25, ten: 1.25, five: 1.25 },
});
