// Part of the service worker. A page that was loaded before it, on a first visit, or past it, when somebody
// reloads everything, is not served by it, and would need the network for the next thing it asks for. It asks to
// be served; see state/offline.svelte.ts.
{
  /** @typedef {{ clients: { claim: () => Promise<void> } }} Worker */
  /** @typedef {MessageEvent<unknown> & { waitUntil: (done: Promise<void>) => void }} Message */

  addEventListener('message', (event) => {
    const message = /** @type {Message} */ (/** @type {unknown} */ (event));
    /** @type {unknown} */
    const data = message.data;
    /** @type {unknown} */
    const worker = globalThis;
    const asked = typeof data === 'object' && data !== null && 'type' in data && data.type === 'CLAIM';
    if (asked) message.waitUntil(/** @type {Worker} */ (worker).clients.claim());
  });
}
