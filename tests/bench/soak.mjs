/** Four hours of briefings in a minute: what heap, nodes and listeners have grown by at their end. */

/** Steps between the rest: eight seconds each, an hour and a half. */
const STEPS = 60;
/** Before it is measured, every page has been drawn each way, and what is kept for the next drawing is kept. */
const WARM = 12;
const CYCLES = 30;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns ratios of after to before
 */
export async function soak(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const room = await context.newPage();
  await room.goto(url);
  await room.waitForSelector('.reveal[data-ready]');
  const session = await context.newCDPSession(room);
  await session.send('Performance.enable');
  const sizes = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  for (let cycle = 0; cycle < WARM; cycle++) await briefing(context, room, cycle);
  const before = await sizes();
  for (let cycle = 0; cycle < CYCLES; cycle++) await briefing(context, room, cycle);
  const after = await sizes();
  await context.close();
  return {
    heap: after.heap / before.heap,
    nodes: after.nodes / before.nodes,
    listeners: after.listeners / before.listeners,
  };
}

/**
 * An hour: steps with the speaker view beside, a jump and back, the pen, the overview, a print.
 * @param {import('playwright').BrowserContext} context
 * @param {import('playwright').Page} room
 * @param {number} cycle
 */
async function briefing(context, room, cycle) {
  const [speaker] = await Promise.all([context.waitForEvent('page'), room.keyboard.press('s')]);
  await speaker.waitForSelector('.present');
  await room.bringToFront();
  await room.evaluate(
    async ({ steps, key }) => {
      for (let i = 0; i < steps; i++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
        if (i % 5 === 0) await new Promise((done) => setTimeout(done));
      }
    },
    { steps: STEPS, key: cycle % 2 ? 'ArrowLeft' : 'ArrowRight' },
  );
  for (const key of ['4', 'Backspace', 'o', 'Escape', 'e', 'Escape', 'w']) await room.keyboard.press(key);
  await room.mouse.move(300, 300);
  await room.mouse.down();
  await room.mouse.move(500, 320, { steps: 5 });
  await room.mouse.up();
  for (const key of ['x', 'w']) await room.keyboard.press(key);
  await room.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  await speaker.close();
}
