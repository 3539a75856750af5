/** What an audience will ask: the essay’s answer with its paragraph, or plainly that it does not address the matter. */
import { html } from 'lit';
import type { Answer } from '../../components/figures/answer-rail.js';
import '../../components/figures/answer-rail.js';
import { openDoor } from '../03-open-door.js';
import { unwrittenVeto } from '../04-unwritten-veto.js';
import { addedValue } from '../05-added-value.js';
import { doorToBridge } from '../06-door-to-bridge.js';
import { distance } from '../07-distance.js';
import { inheritance } from '../09-inheritance.js';
import { when } from '../10-when.js';
import { words } from '../11-words.js';
import { freeze } from '../12-freeze.js';
import { coalition } from '../13-coalition.js';
import { paradox } from '../15-paradox.js';
import { noSubstitute } from '../16-no-substitute.js';
import { incentive } from '../17-incentive.js';
import { claimsOf, context, defineBackup } from '../outline.js';
import type { Surroundings } from '../../model/slide.js';
import { brussels, nonBlocEnd, nonBlocLaw, russianDraft, vilnius } from '../sources.js';

const claims = claimsOf('likely-questions', {
  nonBloc: context(nonBlocLaw, 'July 2010: non-bloc status by Ukrainian law'),
  nonBlocGivenUp: context(nonBlocEnd, 'December 2014: a law ends non-bloc status'),
  brussels: context(
    brussels,
    'June 2021: allies, the United States among them, repeat that Ukraine will become a member',
  ),
  actionPlan: context(vilnius, 'July 2023: Ukraine no longer needs a membership action plan'),
  draft: context(
    russianDraft,
    'December 2021: Russia asks NATO to rule out further enlargement, including Ukraine’s accession',
  ),
});

const links = (view: Pick<Surroundings, 'linkTo'>, ...ids: readonly string[]) =>
  ids.map((id) => {
    const { href, page, leftOut, title } = view.linkTo(id);
    return { href, label: leftOut ? title : `page ${page}` };
  });

export const likelyQuestions = defineBackup({
  id: 'likely-questions',
  title: 'Likely questions: what the essay says, and what we add',
  claims,
  quotes: [
    freeze.claims.persists,
    freeze.claims.unfrozen,
    unwrittenVeto.claims.noVeto,
    unwrittenVeto.claims.notSealed,
    when.claims.notAtWar,
    addedValue.claims.target,
    distance.claims.furthest,
    incentive.claims.fightOn,
    when.claims.freezeFollows,
    when.claims.partition,
    coalition.claims.noConsensus,
    words.claims.consensus,
    noSubstitute.claims.ukraine,
    noSubstitute.claims.alliance,
    when.claims.undefined,
    paradox.claims.cover,
    paradox.claims.consent,
    inheritance.claims.quickEnd,
    inheritance.claims.noPlan,
    inheritance.claims.europe,
    doorToBridge.claims.withdrew,
    openDoor.claims.declared,
    when.claims.prejudged,
    when.claims.inviteFollows,
  ],
  figure: (view) =>
    html`<answer-rail
      shown=${view.part}
      .state=${view.figureState}
      .items=${
        [
          {
            question: 'Could Ukraine’s entry draw NATO into war?',
            answers: [when.claims.notAtWar],
            silence:
              'The essay reports this risk as the reason to rule out entry during the war. It does not rebut it, and does not mention Article 5.',
            links: links(view, 'when'),
          },
          {
            question: 'Should we stop waiting for “peace”?',
            answers: [incentive.claims.fightOn, when.claims.undefined],
            silence:
              'The essay says what waiting encourages. It reports one risk, of entry during the war: that NATO be drawn in. It does not weigh it.',
            links: links(view, 'incentive', 'when'),
          },
          {
            question: 'Would Russia stop if Ukraine joined?',
            answers: [incentive.claims.fightOn],
            silence: 'The essay does not say what Russia would do once Ukraine had joined.',
            links: links(view, 'incentive'),
          },
          {
            question: 'Did NATO’s enlargement provoke Russia?',
            answers: [addedValue.claims.target, distance.claims.furthest, claims.draft],
            silence: 'The essay does not say whether earlier enlargement provoked Russia.',
            links: links(view, 'added-value', 'distance'),
          },
          {
            question: 'Does Russia have a veto over entry?',
            answers: [unwrittenVeto.claims.noVeto, unwrittenVeto.claims.notSealed],
            silence: 'The essay does not say how NATO should have answered in 2008 or in 2014.',
            links: links(view, 'unwritten-veto'),
          },
          {
            question: 'Can a partly occupied country join?',
            answers: [when.claims.freezeFollows, when.claims.partition],
            silence: 'The essay cites no precedent, and does not say how NATO’s guarantees would work along the line.',
            links: links(view, 'when', 'freeze'),
          },
          {
            question: 'How could NATO ever agree unanimously?',
            answers: [coalition.claims.noConsensus, words.claims.consensus],
            silence:
              'The essay names the Biden administration, but none of the Europeans who object. It does not say how a consensus could be reached.',
            links: links(view, 'coalition', 'words'),
          },
          {
            question: 'What would the author do now?',
            answers: [noSubstitute.claims.ukraine, noSubstitute.claims.alliance],
            silence: 'The essay judges the options. It sets out no plan or timetable of its own.',
            links: links(view, 'no-substitute'),
          },
          {
            question: 'Wouldn’t a freeze save lives now?',
            answers: [freeze.claims.persists, freeze.claims.unfrozen],
            silence: 'The essay does not discuss the lives that a pause might save, or say how long it would last.',
            links: links(view, 'freeze', 'words'),
          },
          {
            question: 'Whose guarantee would cover a coalition?',
            answers: [paradox.claims.cover, paradox.claims.consent],
            silence: 'The essay does not say what form NATO’s consent would take.',
            links: links(view, 'paradox', 'options'),
          },
          {
            question: 'What does Trump’s team intend?',
            answers: [inheritance.claims.quickEnd, inheritance.claims.noPlan, inheritance.claims.europe],
            silence: 'The essay is of December 2024; the new administration has yet to take office.',
            links: links(view, 'inheritance'),
          },
          {
            question: 'Didn’t allies promise membership in 2021?',
            answers: [doorToBridge.claims.withdrew, claims.brussels, claims.actionPlan],
            silence: 'The essay names no document for the withdrawal. This deck reports both and does not decide.',
            links: links(view, 'door-to-bridge'),
          },
          {
            question: 'Does Ukraine meet NATO’s criteria?',
            answers: [openDoor.claims.declared],
            silence: 'The essay does not assess Ukraine against the declared criteria.',
            links: links(view, 'open-door'),
          },
          {
            question: 'What difference would an invitation make?',
            answers: [when.claims.prejudged, when.claims.inviteFollows],
            silence: 'The essay does not say how allies would decide, or what would protect Ukraine during the talks.',
            links: links(view, 'when'),
          },
          {
            question: 'Wasn’t Ukraine neutral before 2014?',
            answers: [claims.nonBloc, claims.nonBlocGivenUp],
            silence: 'The essay does not go into this.',
            links: links(view, 'unwritten-veto'),
          },
        ] satisfies readonly Answer[]
      }
    ></answer-rail>`,
});
