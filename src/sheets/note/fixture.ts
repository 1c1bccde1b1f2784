import type { OwnWordsOf } from './own-words.ts';

/** Somebody who typed nothing. */
export const nothingTyped: OwnWordsOf = {
  said: new Set<string>(),
  speaks: () => false,
  ends: () => false,
  callAlone: false,
  words: {},
  reply: {},
  soon: {}
};
