import { all } from '#engine/reason/condition.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** What they keep is a program that exists: whoever takes it over needs its code and the way to install it. */
export const keptCode = all(resource.has('software'), maturity.atLeast('prototype'));
