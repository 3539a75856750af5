/** Light, dark or high contrast: as the system says until a reader chooses, and then as they chose, on this device. */
import { memory, type Memory } from './memory.js';

const THEMES = ['paper', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** Puts the theme on `root`; the returned function goes to the next and remembers it. */
export function startTheme(deckId: string, root: HTMLElement): () => void {
  let theme = themeOf(deckId);
  root.dataset['theme'] = theme;
  return () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    root.dataset['theme'] = theme;
    kept(deckId).write({ theme });
  };
}

/** The theme that a deck is shown on when it is opened. */
export function themeOf(deckId: string): Theme {
  const chosen = kept(deckId).read()['theme'];
  // A stale or foreign value is no choice.
  return THEMES.find((each) => each === chosen) ?? ofTheSystem();
}

const kept = (deckId: string): Memory => memory(deckId, 'theme');

function ofTheSystem(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper';
}
