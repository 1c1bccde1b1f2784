import { expect, test } from 'vitest';
import { fundingAdvice } from './advice/funding/index.ts';
import { modeTraits } from './mix.ts';

test('what is sold or returns by nature is not called a seed', () => {
  for (const { id, recurring } of fundingAdvice)
    if (modeTraits[id]?.role === 'seed') expect([id, recurring]).not.toEqual([id, 'yes']);
});
