// Part of the service worker. Whoever comes back to a question gets the page that was written for it, as on
// a first visit, where the shell would have to fetch the words and draw them first. What the files hold:
// see question-pages.ts.
{
  /** @typedef {{ other: string, pages: Record<string, (string | [number, number])[]> }} Kept */
  /** @typedef {Event & { request: Request, respondWith: (response: Promise<Response>) => void }} FetchEvent */

  const root = new URL('.', location.href);

  /** What the package holds at this address; of an address that does not change, the version in use. */
  const held = (/** @type {string} */ file) => caches.match(new URL(file, root), { ignoreSearch: true });

  /** @param {unknown} value @returns {value is Kept} */
  const isKept = (value) =>
    typeof value === 'object' && value !== null && 'other' in value && 'pages' in value;

  /** @param {string} lang @param {string} question Its stage and its id. */
  async function pageOf(lang, question) {
    const file = await held(`question-pages/${lang}.txt`);
    if (!file) return undefined;
    /** @type {unknown} */
    const kept = await file.json();
    if (!isKept(kept) || !Object.hasOwn(kept.pages, question)) return undefined;
    const html = kept.pages[question]
      ?.map((part) => (typeof part === 'string' ? part : kept.other.slice(...part)))
      .join('');
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  /** The shell says what is wrong with an address that leads to no question. @param {Request} request */
  const shell = async (request) => (await held('404.html')) ?? fetch(request);

  addEventListener('fetch', (event) => {
    const { request, respondWith } = /** @type {FetchEvent} */ (event);
    const { origin, pathname } = new URL(request.url);
    if (request.mode !== 'navigate' || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
    const [, lang, question] =
      /^([a-z]+)\/course\/([^/]+\/[^/]+)\/$/.exec(pathname.slice(root.pathname.length)) ?? [];
    if (!lang || !question) return;
    // Nobody else is to answer.
    event.stopImmediatePropagation();
    respondWith.call(
      event,
      // What a host has sent instead of the file is no reason to answer nothing.
      pageOf(lang, question)
        .catch(() => undefined)
        .then((page) => page ?? shell(request))
    );
  });
}
