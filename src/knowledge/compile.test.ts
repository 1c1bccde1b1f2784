import { expect, test } from 'vitest';
import { textsWithin } from '#engine/text/terms.ts';
import { adviceShapes, courseShape } from './compile.ts';

test('what reasons is without a sentence: words come apart, in one language', () => {
  const sentences = [adviceShapes(), courseShape()].flatMap(textsWithin).filter((text) => text.includes(' '));
  expect(sentences).toEqual([]);
});
