/** Whether the window was loaded anew, or come back to, rather than opened: then it goes on where it was. */
export function isResumed(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'reload' || load?.type === 'back_forward';
}
