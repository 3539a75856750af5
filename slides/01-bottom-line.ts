/** The conclusion first: three judgements, each with a way to where it is argued. */
import { html } from 'lit';
import type { JudgementLink } from '../components/judgement-links.js';
import '../components/judgement-links.js';
import { incentive } from './17-incentive.js';
import { paradox } from './15-paradox.js';
import { claimsOf, defineSlide, judgement, type View } from './slide.js';

const claims = claimsOf('bottom-line', {
  noSubstitute: judgement(
    25,
    'At this stage no viable stand-in is in sight for Ukraine, nor for an alliance serious about securing it.',
  ),
});

const link = (view: View, id: string, label: string) => {
  const { href, where } = view.place(id);
  return { href, label, place: where };
};

export const bottomLine = defineSlide({
  id: 'bottom-line',
  title: 'Membership has no substitute in sight, and waiting for peace encourages war',
  titleMark: { ...judgement([25, 26], ''), id: 'bottom-line/title' },
  claims,
  quotes: [paradox.claims.consent, incentive.claims.fightOn],
  figure: (view) =>
    html`<judgement-links
      step=${view.part}
      .rows=${
        [
          { emblem: 'full-circle', claim: paradox.claims.consent, ...link(view, 'paradox', 'The paradox') },
          { emblem: 'too-short', claim: claims.noSubstitute, ...link(view, 'no-substitute', 'No substitute') },
          { emblem: 'closed-loop', claim: incentive.claims.fightOn, ...link(view, 'incentive', 'The incentive') },
        ] satisfies readonly JudgementLink[]
      }
    ></judgement-links>`,
  notes: {
    say: [
      'His bottom line is three judgements. First: governments that would help Ukraine from outside NATO still want the alliance behind them, so they still seem to need its agreement.',
      'Second: he can find nothing, as things stand, that would do for Ukraine what membership does. And he turns it round: an alliance in earnest about Ukraine’s safety has no other course either.',
      'Third: if Ukraine’s entry has to wait for a settlement that Russia signs, then Moscow is encouraged to fight on. That is his view. The rest of the briefing is the support for these three lines. Stop me at any of them.',
    ],
    handOver: 'How does he get there? In five steps.',
    ifAsked: 'All three are the author’s own judgements, not agreed positions of any government.',
  },
  minutes: { full: 1, ten: 1, five: 1 },
});
