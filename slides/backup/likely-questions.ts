/** What an audience will ask: the essay’s answer with its paragraph, or plainly that it does not address the matter. */
import { html } from 'lit';
import type { Answer } from '../../components/answer-rail.js';
import '../../components/answer-rail.js';
import { unwrittenVeto } from '../04-unwritten-veto.js';
import { openDoor } from '../03-open-door.js';
import { inheritance } from '../09-inheritance.js';
import { when } from '../10-when.js';
import { freeze } from '../12-freeze.js';
import { paradox } from '../15-paradox.js';
import { claimsOf, context, defineBackup, type View } from '../slide.js';
import { nonBlocLaw } from '../sources.js';

const claims = claimsOf('likely-questions', {
  nonBloc: context(nonBlocLaw, 'Non-bloc status by Ukrainian law from July 2010, given up in December 2014'),
});

const links = (view: View, ...ids: readonly string[]) =>
  ids.map((id) => {
    const { href, page, leftOut, title } = view.place(id);
    return { href, label: leftOut ? title : `page ${page}` };
  });

export const likelyQuestions = defineBackup({
  id: 'likely-questions',
  title: 'What will be asked, and what the essay answers',
  claims,
  quotes: [
    freeze.claims.trust,
    freeze.claims.persists,
    freeze.claims.unfrozen,
    unwrittenVeto.claims.noVeto,
    unwrittenVeto.claims.notSealed,
    paradox.claims.cover,
    paradox.claims.consent,
    inheritance.claims.quickEnd,
    inheritance.claims.europe,
    openDoor.claims.declared,
    when.claims.prejudged,
    when.claims.inviteFollows,
  ],
  figure: (view) =>
    html`<answer-rail
      step=${view.part}
      .explored=${view.explored}
      .items=${
        [
          {
            question: 'Would a freeze not save lives now?',
            answers: [freeze.claims.trust, freeze.claims.persists, freeze.claims.unfrozen],
            silence: 'The essay does not address lives saved in the meantime, nor how long a pause might hold.',
            links: links(view, 'freeze', 'words'),
          },
          {
            question: 'Does Russia hold a veto over entry?',
            answers: [unwrittenVeto.claims.noVeto, unwrittenVeto.claims.notSealed],
            silence: 'The essay does not say how NATO should have answered in 2008 or in 2014.',
            links: links(view, 'unwritten-veto'),
          },
          {
            question: 'Whose guarantee would cover a coalition?',
            answers: [paradox.claims.cover, paradox.claims.consent],
            silence: 'The essay does not say what NATO’s consent would have to look like.',
            links: links(view, 'paradox', 'options'),
          },
          {
            question: 'What do Trump’s people intend?',
            answers: [inheritance.claims.quickEnd, inheritance.claims.europe],
            silence:
              'How the war would be ended was not set out when the essay was written, in December 2024. Nothing later is weighed here.',
            links: links(view, 'inheritance'),
          },
          {
            question: 'Is Ukraine ready by NATO’s criteria?',
            answers: [openDoor.claims.declared],
            silence: 'The essay does not assess Ukraine against the declared criteria.',
            links: links(view, 'open-door'),
          },
          {
            question: 'What would an invitation now change?',
            answers: [when.claims.prejudged, when.claims.inviteFollows],
            silence:
              'The essay does not go into how allies would vote, or what would protect Ukraine while talks went on.',
            links: links(view, 'when'),
          },
          {
            question: 'Was Ukraine not neutral before 2014?',
            answers: [claims.nonBloc],
            silence: 'The essay does not address it.',
            links: links(view, 'unwritten-veto'),
          },
        ] satisfies readonly Answer[]
      }
    ></answer-rail>`,
});
