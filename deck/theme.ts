/** Light or dark: as the system says until a reader chooses, and then as they chose, on this device. */
import { memory } from './memory.js';

const THEMES = ['paper', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Puts the theme on `root`; the returned function goes to the other and remembers it. */
export function startTheme(deckId: string, root: HTMLElement): () => void {
  const kept = memory(deckId, 'theme');
  const chosen = kept.read()['theme'];
  // A stale or foreign value is no choice.
  let theme: Theme =
    THEMES.find((each) => each === chosen) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper');
  root.dataset['theme'] = theme;
  return () => {
    theme = theme === 'dark' ? 'paper' : 'dark';
    root.dataset['theme'] = theme;
    kept.write({ theme });
  };
}
