import { answer } from './answer.ts';
import type { ByOption } from './by-option.ts';
import { answerAmong, oneOf, scale, someOf } from './question.ts';

/* What does not compile: the type check fails where one of these errors is missing. */

const words = { ask: `?`, short: `?`, why: `?`, changes: `?`, findOut: `?` };
const both = { ...words, options: { sail: `Sail`, oar: `Oar` } };
const asked = { id: 'drive', options: ['sail', 'oar'], control: 'yours' } as const;

const drive = oneOf({ ...asked, fr: both, en: both });
const wind = scale({ id: 'wind', options: ['calm', 'storm'], control: 'given', fr: inAir(), en: inAir() });
const gear = someOf({ ...asked, id: 'gear', alone: ['oar'], fr: both, en: both });

function inAir() {
  return { ...words, options: { calm: `Calm`, storm: `Storm` } };
}

drive.is('sail');
gear.has('sail', 'oar');
wind.atLeast('storm');

// @ts-expect-error A misspelt option.
drive.is('sial');
// @ts-expect-error A misspelt option, among several.
gear.has('sail', 'ora');
// @ts-expect-error A misspelt level.
wind.atLeast('strom');
// @ts-expect-error An option of another question.
drive.is('calm');
// @ts-expect-error No option at all.
gear.has();
// @ts-expect-error Not knowing is no level.
wind.atMost('dont-know');

// @ts-expect-error A question without English.
oneOf({ ...asked, fr: both });
// @ts-expect-error A question without French.
scale({ ...asked, en: both });
// @ts-expect-error A question that does not say why it is asked.
oneOf({ ...asked, fr: both, en: { ...both, why: undefined } });
// @ts-expect-error An option without its words.
someOf({ ...asked, fr: both, en: { ...words, options: { sail: `Sail` } } });
// @ts-expect-error Words for an option that the question has not.
oneOf({ ...asked, fr: both, en: { ...words, options: { sail: `Sail`, oar: `Oar`, tow: `Tow` } } });
// @ts-expect-error An option that excludes the others and is none.
someOf({ ...asked, alone: ['tow'], fr: both, en: both });

answer(drive, 'oar');
// @ts-expect-error An answer that is no option.
answer(drive, 'tow');
// @ts-expect-error An answer to another question.
answer(wind, 'sail');

answerAmong<typeof drive>('drive', 'sail', 'oar');
// @ts-expect-error A misspelt question.
answerAmong<typeof drive>('driev', 'sail');
// @ts-expect-error An option of another question.
answerAmong<typeof drive>('drive', 'calm');

type Knots = ByOption<typeof wind, number>;
export const knots: Knots = { question: 'wind', values: { calm: 0, storm: 50 } };
// @ts-expect-error An option without a value.
export const missed: Knots = { question: 'wind', values: { calm: 0 } };
// @ts-expect-error A value for an option that the question has not.
export const invented: Knots = { question: 'wind', values: { calm: 0, storm: 50, gale: 40 } };
// @ts-expect-error The values of another question.
export const foreign: Knots = { question: 'drive', values: { calm: 0, storm: 50 } };
