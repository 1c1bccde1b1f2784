import { expect, it } from 'vitest';
import { Loading } from './loading.svelte.ts';

/** Words of a language, which come or fail when the test says so. Effects run in browsers only: `retry` asks. */
function library() {
  const asked: { locale: string; come: () => void; fail: () => void }[] = [];
  let wanted: string | undefined = 'fr';
  const words = new Loading(
    () => wanted,
    (locale) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ locale, come: () => resolve(`words in ${locale}`), fail: () => reject(new Error()) });
      })
  );
  return {
    words,
    asked,
    want: (locale: string | undefined) => {
      wanted = locale;
      words.retry();
    },
    settled: () => new Promise((resolve) => setTimeout(resolve))
  };
}

it('is on its way, then here', async () => {
  const { words, asked, want, settled } = library();
  expect(words.state).toBe('idle');
  want('fr');
  expect(words.state).toBe('loading');
  expect(words.value).toBeUndefined();
  asked[0]?.come();
  await settled();
  expect(words.state).toBe('here');
  expect(words.value).toBe('words in fr');
});

it('says that it did not come, and comes when it is asked for once more', async () => {
  const { words, asked, want, settled } = library();
  want('fr');
  asked[0]?.fail();
  await settled();
  expect(words.state).toBe('failed');
  expect(words.value).toBeUndefined();
  words.retry();
  expect(words.state).toBe('loading');
  asked[1]?.come();
  await settled();
  expect(words.value).toBe('words in fr');
});

it('never shows the words of an earlier key, whichever comes last', async () => {
  const { words, asked, want, settled } = library();
  want('fr');
  want('en');
  expect(asked.map(({ locale }) => locale)).toEqual(['fr', 'en']);
  asked[1]?.come();
  await settled();
  expect(words.value).toBe('words in en');
  asked[0]?.come();
  await settled();
  expect(words.value).toBe('words in en');
  want(undefined);
  expect(words.state).toBe('idle');
  expect(words.value).toBeUndefined();
});

it('an earlier key that fails late says nothing of the one that is wanted now', async () => {
  const { words, asked, want, settled } = library();
  want('fr');
  want('en');
  asked[0]?.fail();
  await settled();
  expect(words.state).toBe('loading');
});

it('is not asked for twice while it is on its way, nor once it is here', async () => {
  const { words, asked, want, settled } = library();
  want('fr');
  words.retry();
  asked[0]?.come();
  await settled();
  words.retry();
  expect(asked).toHaveLength(1);
});
