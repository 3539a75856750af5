/** What a page says, for the ear, in the words of its own deck. */
import { html, type LitElement } from 'lit';
import { expect, test } from 'vitest';
import '../../components/figures/room-questions.js';
import '../../components/frame/slide-frame.js';
import { added } from '../../components/specimens/bridge.js';
import { sayingsOf } from '../../deck/stage/claims-aloud.js';
import { mount } from '../components/mount.js';

test('a claim that the deck adds, set without its tag, is heard as what the deck calls its kind', async () => {
  const question = { ...added('Who pays?'), kindName: 'from us' };
  const section = await mount<HTMLElement & LitElement>(
    html`<section>
      <slide-frame
        ><room-questions .questions=${[{ question, href: '#/a', place: 'page 1' }]}></room-questions
      ></slide-frame>
    </section>`,
  );
  await section.querySelector('room-questions')!.updateComplete;
  expect([...sayingsOf(section).values()]).toEqual(['Who pays?, from us.']);
});
