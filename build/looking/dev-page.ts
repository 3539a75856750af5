/** While writing: the page is shown anew after each build, and what is wrong stands on it, where the writer looks. */
import { canvasOfPage, piecesOfPage } from './lines.js';
import { faultsOfWords } from './word-faults.js';

const host = document.createElement('aside');
const root = host.attachShadow({ mode: 'open' });
root.innerHTML = `<style>
  pre { position: fixed; left: 8px; bottom: 8px; z-index: 9999; max-width: 70vw; max-height: 50vh; overflow: auto; margin: 0;
    padding: 8px 12px; background: #b3261e; color: #fff; font: 14px/20px monospace; white-space: pre-wrap }
  pre:empty { display: none }
</style><pre role="status"></pre>`;
document.documentElement.append(host); // the deck holds the body to be its own
const told = root.querySelector('pre')!;

let mistake = '';
const server = new EventSource('/built');
server.addEventListener('built', () => location.reload());
server.addEventListener('mistake', ({ data }: MessageEvent<string>) => {
  mistake = JSON.parse(data) as string;
  tell();
});

/** Only of the stage: elsewhere words take the room that they need. */
const isOnStage = (): boolean =>
  document.querySelector('.reveal[data-ready]:not(.overview, .paused)')?.checkVisibility() === true;

function tell(): void {
  const faults = isOnStage() ? faultsOfWords(piecesOfPage(), canvasOfPage()) : [];
  const lines = [mistake, ...faults].filter(Boolean).join('\n');
  if (told.textContent !== lines) told.textContent = lines;
}
setInterval(tell, 500); // a part that moves in is looked at again when it stands
