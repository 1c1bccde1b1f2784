import type { Part } from './parts.ts';

export const PREFIX = 'virtual:knowledge/';

/** The module that holds a part, or what it has for these keys: `virtual:knowledge/questions-fr-finance`. */
export const moduleOf = (part: Part, ...keys: readonly string[]): string =>
  PREFIX + [part, ...keys].join('-');
