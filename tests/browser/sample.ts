/**
 * Whether everything is tried, which takes long (`npm run test:whole`), or a part of it that stands for the rest.
 */
const whole = Boolean(process.env['WHOLE']);

/** How long a test may take that goes through everybody of a sample, in milliseconds. */
export const timeForAll = whole ? 1_200_000 : 90_000;

/** One in so many of these, from the first on; all of them in a whole run. */
export const sampleOf = <Item>(all: readonly Item[], oneIn: number, first = 0): readonly Item[] =>
  all.filter((_, place) => whole || place % oneIn === first);

/**
 * What is tried in a whole run only: where time is short, the same test in another language, or with another hand,
 * stands for it.
 */
export const inWholeRun = { tag: '@whole' };
