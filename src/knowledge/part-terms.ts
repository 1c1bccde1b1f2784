import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import type { Part } from './part-of.ts';
import { shares, sharesSeveral } from './parts.ts';

/* What holds of one part: what was said of all, unless something else was said of this one. */

/** Improvements are to come back from whoever takes up this part. */
export const returnFor = (part: Part): Condition =>
  all(returnWanted.is('improvements', 'improvements-online'), not(returnExceptions.has(part)));

/** Whoever takes up this part owes nothing but credit. */
export const noReturnFor = (part: Part): Condition =>
  any(returnWanted.is('none', 'credit'), returnExceptions.has(part));

/** It is shared, and no free licence covers it. */
export const lacksFreeLicence = (part: Part): Condition =>
  all(
    shares[part],
    any(
      reuseRights.atMost('restricted'),
      all(sharesSeveral, reuseRights.is('part-free'), not(freeParts.has(part)))
    )
  );

/** Its rights are settled, and those of the rest are not: what is asked only then. */
export const settledFirst = (part: Part): Condition => all(clearedParts.has(part), shares[part]);
