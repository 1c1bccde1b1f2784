import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { differencesFrom } from './differences.ts';

const page = (ask: string) =>
  `<html lang="fr"><main class="page"><h1>${ask}</h1><p>Le même pied</p></main></html>`;

const other = page('Où en est la ressource ?');
const asked = page('Qui tient les clés du dépôt ?');
const kept = { other, pages: { 'maintain/keys': differencesFrom(other)(asked) } };

const onDevice: Readonly<Record<string, string>> = {
  'question-pages/fr.txt': JSON.stringify(kept),
  '404.html': 'the shell'
};

type Answering = Readonly<{
  request: Readonly<{ url: string; mode: string }>;
  stopImmediatePropagation: () => void;
  respondWith: (response: Promise<Response>) => void;
}>;

/** What the worker answers to who goes to this address; undefined where it leaves the answer to others. */
async function answerTo(path: string, { base = '/', device = onDevice, mode = 'navigate' } = {}) {
  const listeners: ((event: Answering) => void)[] = [];
  const match = (url: URL) => {
    const file = device[url.pathname.slice(base.length)];
    return Promise.resolve(file === undefined ? undefined : new Response(file));
  };
  runInNewContext(readFileSync(new URL('question-pages-worker.js', import.meta.url), 'utf8'), {
    URL,
    Response,
    location: { href: `https://host.test${base}sw.js` },
    caches: { match },
    fetch: () => Promise.resolve(new Response('the network')),
    addEventListener: (_: string, listener: (event: Answering) => void) => listeners.push(listener)
  });
  const answers: Promise<Response>[] = [];
  listeners.forEach((listener) =>
    listener({
      request: { url: `https://host.test${base}${path}`, mode },
      stopImmediatePropagation: () => undefined,
      respondWith: (response) => answers.push(response)
    })
  );
  return (await answers[0])?.text();
}

test('a question is answered with its page, in whatever folder the product is put', async () => {
  expect(await answerTo('fr/course/maintain/keys/')).toBe(asked);
  expect(await answerTo('fr/course/maintain/keys/?from=mail', { base: '/a/folder/' })).toBe(asked);
});

test('an address that leads to no question is answered with the shell', async () => {
  for (const path of ['maintain/none/', 'constructor/constructor/', '__proto__/keys/']) {
    expect(await answerTo(`fr/course/${path}`), path).toBe('the shell');
  }
});

test('where the pages are not on the device, the shell answers, and where nothing is there, the network', async () => {
  const path = 'fr/course/maintain/keys/';
  expect(await answerTo(path, { device: { '404.html': 'the shell' } })).toBe('the shell');
  expect(await answerTo(path, { device: {} })).toBe('the network');
});

test('where a host has sent something else under their name, the shell answers', async () => {
  const device = { 'question-pages/fr.txt': '<!doctype html>', '404.html': 'the shell' };
  expect(await answerTo('fr/course/maintain/keys/', { device })).toBe('the shell');
});

test('what is no question is left to others', async () => {
  for (const path of ['fr/', 'fr/course/maintain/', 'fr/course/maintain/keys', 'question-pages/fr.txt']) {
    expect(await answerTo(path), path).toBeUndefined();
  }
  expect(await answerTo('fr/course/maintain/keys/', { mode: 'cors' })).toBeUndefined();
});
