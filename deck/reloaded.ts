/** Whether the window was loaded anew, rather than opened: then it goes on where it was. */
export function wasReloaded(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'reload';
}
