// Runs in a page before anything else, and notes on the page’s own clock when things happen. It only
// looks when something has changed, so that it does not slow down what it measures.

/** @typedef {{ start: number, duration: number }} LongTask */

const probe = {
  /** The first heading is painted. */
  heading: 0,
  /** The largest text or image is painted. */
  largest: 0,
  /** The code has taken the page over: SvelteKit adds its announcer at the end of that. */
  hydrated: 0,
  /** The first advice of the open project is there. */
  advised: 0,
  /** The first project of the list is painted. */
  listed: 0,
  /** From the last click to the next frame, and to the frame with another heading. */
  painted: 0,
  turned: 0,
  clickedAt: 0,
  /** @type {LongTask[]} */
  longTasks: []
};

Object.assign(window, { probe });

/** The heading before the click that is to change it. */
let before = '';

const heading = () =>
  (document.querySelector(':target h1') ?? document.querySelector('h1'))?.textContent ?? '';

/** Once the next frame is painted. @param {() => void} then */
function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
}

function look() {
  if (!probe.heading && heading()) afterPaint(() => (probe.heading ||= performance.now()));
  if (!probe.hydrated && document.querySelector('#svelte-announcer')) probe.hydrated = performance.now();
  if (!probe.advised && document.querySelector('[data-advice][data-status]'))
    probe.advised = performance.now();
  if (!probe.listed && document.querySelector('[data-project]'))
    afterPaint(() => (probe.listed ||= performance.now()));
  if (before && heading() !== before) {
    before = '';
    afterPaint(() => (probe.turned = performance.now() - probe.clickedAt));
  }
}

new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
addEventListener('hashchange', look);

new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) probe.largest = startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    probe.longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

document.addEventListener(
  'click',
  ({ timeStamp }) => {
    before = heading();
    Object.assign(probe, { clickedAt: timeStamp, painted: 0, turned: 0 });
    afterPaint(() => (probe.painted = performance.now() - timeStamp));
  },
  { capture: true }
);
