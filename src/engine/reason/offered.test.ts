import { expect, it } from 'vitest';
import { someOf } from './question.ts';
import { offeredIn } from './offered.ts';
import { questionsById, Situation } from './situation.ts';

const words = { ask: '', short: '', why: '', changes: '', findOut: '' };
const shared = someOf({
  id: 'shared',
  options: ['code', 'data', 'plans'],
  control: 'given',
  fr: { ...words, options: { code: '', data: '', plans: '' } },
  en: { ...words, options: { code: '', data: '', plans: '' } }
});
const licensed = someOf({
  id: 'licensed',
  options: ['none', 'code', 'data'],
  alone: ['none'],
  control: 'given',
  offeredWhen: { code: shared.has('code'), data: shared.has('data') },
  fr: { ...words, options: { none: '', code: '', data: '' } },
  en: { ...words, options: { none: '', code: '', data: '' } }
});

const optionsFor = (...chosen: string[]) =>
  offeredIn(
    new Situation(questionsById([shared, licensed]), chosen.length > 0 ? { shared: chosen } : {}),
    licensed
  ).options;

it('offers the options that have a point, and those on which nothing hangs', () => {
  expect(optionsFor('code', 'plans')).toEqual(['none', 'code']);
  expect(optionsFor('plans')).toEqual(['none']);
});

it('offers everything as long as nothing is known', () => {
  expect(optionsFor()).toEqual(['none', 'code', 'data']);
});
