/** The dates of the essay on one line. */
import { html } from 'lit';
import '../../components/figures/event-ladder.js';
import type { Rung } from '../../components/figures/event-ladder.js';
import { claimsOf, context, defineBackup, reported } from '../outline.js';
import { reckoning } from '../sources.js';

const claims = claimsOf('dates', {
  flood: reported(2, 'Flood cracks the north pier; a lane is closed'),
  survey: reported(3, 'A survey, then prices'),
  off: reported(3, 'Put off until after elections'),
  vote: reported(1, 'The council is to choose, on 12 June'),
  years: context(reckoning, 'Three years and three months since the flood'),
});

const rungs: Rung[] = [
  { year: '2016', from: 2016.1, sign: 'event', told: claims.flood },
  { year: '2016', from: 2016.3, to: 2018, sign: 'unrest', told: claims.survey },
  { year: '2018', from: 2018, to: 2019, sign: 'closed', told: claims.off },
  { year: '2019', from: 2019.45, sign: 'event', told: claims.vote, added: claims.years },
];

export const dates = defineBackup({
  id: 'dates',
  title: 'From the flood of 2016 to the vote of June 2019',
  claims,
  figure: () =>
    html`<event-ladder
      .axis=${{ from: 2015, to: 2020 }}
      .rungs=${rungs}
      toldHeading="The essay"
      addedHeading="This deck adds"
    ></event-ladder>`,
});
