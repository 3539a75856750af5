/** Light, dark or high contrast: as the system says until a reader chooses, and then as they chose, on this device. */
import { memory } from './memory.js';

const THEMES = ['paper', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** Puts the theme on `root`; the returned function goes to the next and remembers it. */
export function startTheme(deckId: string, root: HTMLElement): () => void {
  const kept = memory(deckId, 'theme');
  const chosen = kept.read()['theme'];
  // A stale or foreign value is no choice.
  let theme: Theme = THEMES.find((each) => each === chosen) ?? ofTheSystem();
  root.dataset['theme'] = theme;
  return () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    root.dataset['theme'] = theme;
    kept.write({ theme });
  };
}

function ofTheSystem(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper';
}
