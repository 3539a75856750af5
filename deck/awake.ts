/** Keeps the screen from going dark while one presents, where the browser allows it (Screen Wake Lock). */
/** @param view the window in which one presents, or the speaker's own */
export function keepAwake(view: Window = window): void {
  const { document, navigator } = view;
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Refused on battery, by a policy or in a frame: then the laptop's own setting holds.
    navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  ask();
  // The browser lets it go whenever the window is hidden.
  document.addEventListener('visibilitychange', ask);
}
