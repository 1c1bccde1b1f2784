import fc from 'fast-check';

/*
 * The examples that properties draw are the same at every run, so that what was green stays green until something
 * changes. SEED=random draws others, SEED=<number> those of a run that found something: its report names it.
 */
const FIXED = 20261129;

const asked = process.env['SEED'];

/** The seed of this run; undefined where fast-check takes one of its own for each property. */
function seedFrom(asked: string | undefined): number | undefined {
  if (asked === 'random') return undefined;
  const seed = Number(asked ?? FIXED);
  if (!Number.isInteger(seed)) throw new Error(`SEED is “random” or a whole number, not “${asked}”.`);
  return seed;
}

const seed = seedFrom(asked);
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(seed === undefined ? {} : { seed }) });
