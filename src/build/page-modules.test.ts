import { expect, test } from 'vitest';
import { filesNeeded } from './page-modules.ts';

const chunks = {
  page: { file: 'a.js', imports: ['frame'] },
  frame: { file: 'b.js', imports: ['words'] },
  words: { file: 'c.js', imports: ['frame'] },
  later: { file: 'd.js', imports: [] }
};

test('a page needs what it announces, what it is named, and what these import, once', () => {
  expect(filesNeeded(chunks, ['words'], ['a.js'])).toEqual(['a.js', 'b.js', 'c.js']);
});

test('a name that the bundler does not know is no page’s fault: the build says so', () => {
  expect(() => filesNeeded(chunks, ['lost'], [])).toThrow(/no file “lost”/);
});
