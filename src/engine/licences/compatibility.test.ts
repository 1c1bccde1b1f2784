import { expect, test } from 'vitest';
import { compatibility, waysOut } from './compatibility.ts';
import type { ExceptionShape, LicenceShape } from './licence.ts';

const licence = (id: string, differs: Partial<LicenceShape> = {}): LicenceShape => ({
  id,
  family: 'permissive',
  kinds: ['code'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  ...differs
});

const light = licence('light');
const share = licence('share', { reach: 'work', asks: ['credit', 'same-terms'], joins: ['strong'] });
const strong = licence('strong', { reach: 'work', online: true });
const library = licence('library', { reach: 'component' });
const gift = licence('gift', { asks: [] });
const reserved = licence('reserved', { free: false, asks: ['no-sale'] });

const into = (one: LicenceShape) => ({ licence: one, kind: 'code' as const });

test('the answer is that of the weakest, which it names', () => {
  const answer = compatibility([light, share, gift], into(light), 'one-work', []);
  expect(answer).toMatchObject({ verdict: 'no', weakest: ['share'] });
  expect(answer?.legs.map(({ verdict }) => verdict)).toEqual(['yes', 'no', 'yes']);
});

test('nothing that comes in has no answer', () => {
  expect(compatibility([], into(light), 'one-work', [])).toBeUndefined();
});

test('what shares alike goes out under itself, or under what its text names', () => {
  expect(compatibility([share], into(share), 'one-work', [])?.verdict).toBe('yes');
  expect(compatibility([share], into(strong), 'one-work', [])?.verdict).toBe('conditions');
  expect(compatibility([strong], into(share), 'one-work', [])?.verdict).toBe('no');
});

test('a library shares itself, and leaves free what calls it', () => {
  expect(compatibility([library], into(light), 'one-work', [])?.verdict).toBe('no');
  expect(compatibility([library], into(light), 'linked', [])?.verdict).toBe('conditions');
  expect(compatibility([share], into(light), 'linked', [])?.verdict).toBe('no');
});

test('side by side, each keeps its licence', () => {
  expect(compatibility([share], into(light), 'beside', [])?.verdict).toBe('conditions');
  expect(compatibility([gift], into(light), 'beside', [])?.verdict).toBe('yes');
});

test('online, only what counts it as passing on asks for something', () => {
  expect(compatibility([share], into(light), 'online', [])?.verdict).toBe('yes');
  expect(compatibility([strong], into(light), 'online', [])?.verdict).toBe('no');
});

test('credit is not lost in what asks nothing', () => {
  expect(compatibility([light], into(gift), 'one-work', [])?.verdict).toBe('no');
});

test('an exception comes before what follows from the properties, in its own case only', () => {
  const exception: ExceptionShape = {
    id: 'told',
    from: ['light'],
    to: ['share'],
    how: ['one-work'],
    verdict: 'no'
  };
  expect(compatibility([light], into(share), 'one-work', [exception])?.legs).toMatchObject([
    { verdict: 'no', reason: 'exception', exception: 'told' }
  ]);
  expect(compatibility([light], into(share), 'beside', [exception])?.verdict).toBe('conditions');
  expect(compatibility([light], into(strong), 'one-work', [exception])?.verdict).toBe('conditions');
});

test('the ways out are the free licences that hold all that comes in', () => {
  const known = [light, share, strong, gift, reserved];
  const ids = (inbound: LicenceShape[]) =>
    waysOut(inbound, 'code', 'one-work', known, []).map(({ id }) => id);
  expect(ids([light])).toEqual(['light', 'share', 'strong']);
  expect(ids([light, share])).toEqual(['share', 'strong']);
  expect(ids([reserved])).toEqual([]);
});
