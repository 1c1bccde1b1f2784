// Part of the service worker. A page that was loaded before it, on a first visit, or past it, when somebody
// reloads everything, is not served by it, and would need the network for the next thing it asks for. It asks to
// be served; see state/offline.svelte.ts. A page may also ask how many are open; see state/open-tabs.ts.
{
  /** @typedef {(options: object) => Promise<readonly { url: string }[]>} MatchAll */
  /** @typedef {{ claim: () => Promise<void>, matchAll: MatchAll }} Clients */
  /** @typedef {{ clients: Clients, registration: { scope: string } }} Worker */
  /** @typedef {MessageEvent<unknown> & { waitUntil: (done: Promise<void>) => void }} Message */

  /** @param {Worker} worker @param {MessagePort | undefined} port */
  const count = async ({ clients, registration }, port) => {
    const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    port?.postMessage(all.filter(({ url }) => url.startsWith(registration.scope)).length);
  };

  addEventListener('message', (event) => {
    const message = /** @type {Message} */ (/** @type {unknown} */ (event));
    /** @type {unknown} */
    const data = message.data;
    /** @type {unknown} */
    const worker = globalThis;
    const asked = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
    const ours = /** @type {Worker} */ (worker);
    if (asked === 'CLAIM') message.waitUntil(ours.clients.claim());
    if (asked === 'COUNT') message.waitUntil(count(ours, message.ports[0]));
  });
}
