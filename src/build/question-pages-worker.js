// Part of the service worker. Whoever comes back to a question gets the page that was written for it, as on
// a first visit, where the shell would have to fetch the words and draw them first.
{
  /** @typedef {{ other: string, pages: Record<string, (string | [number, number])[]> }} Kept */
  /** @typedef {Event & { request: Request, respondWith: (response: Promise<Response>) => void }} FetchEvent */

  /** By language, the file with its question pages: see question-pages.ts, which fills it in. */
  const files = /** @type {Record<string, string>} */ ({});

  const root = new URL('.', location.href);

  /** @param {string} path @param {string} file */
  async function pageAt(path, file) {
    const held = await caches.match(new URL(file, root));
    if (!held) return undefined;
    const { other, pages } = /** @type {Kept} */ (await held.json());
    const html = pages[path]
      ?.map((part) => (typeof part === 'string' ? part : other.slice(...part)))
      .join('');
    if (!html) return undefined;
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  /** The shell says what is wrong with an address that leads to no question. @param {Request} request */
  const shell = async (request) =>
    (await caches.match(new URL('404.html', root), { ignoreSearch: true })) ?? fetch(request);

  addEventListener('fetch', (event) => {
    const { request, respondWith } = /** @type {FetchEvent} */ (event);
    const { origin, pathname } = new URL(request.url);
    if (request.mode !== 'navigate' || origin !== root.origin) return;
    const path = pathname.slice(root.pathname.length);
    const locale = /^([a-z]+)\/course\/[^/]+\/[^/]+\/$/.exec(path)?.[1] ?? '';
    const file = Object.hasOwn(files, locale) ? files[locale] : undefined;
    if (!file) return;
    // Nobody else is to answer.
    event.stopImmediatePropagation();
    respondWith.call(
      event,
      pageAt(path, file).then((page) => page ?? shell(request))
    );
  });
}
