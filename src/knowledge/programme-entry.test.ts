import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import {
  modesWithSchemes,
  plannedProgrammesIn,
  programmesIn,
  schemeOriginsOf,
  themedProgrammesIn
} from './programme-entry.ts';
import { programmes } from './programmes/index.ts';

describe('the schemes of a way of funding', () => {
  it('are cited beside it, each with where it was read', () => {
    for (const { id, mode, sources } of programmes) {
      expect(modesWithSchemes, id).toContain(mode);
      expect(schemeOriginsOf(mode), id).toEqual(expect.arrayContaining([...sources]));
    }
    expect(new Set(modesWithSchemes).size).toBe(modesWithSchemes.length);
  });

  it('are told in a plan or, where they serve one theme, beside their way of funding: never lost, never twice', () => {
    for (const locale of locales) {
      const told = [...plannedProgrammesIn(locale), ...themedProgrammesIn(locale)].map(({ id }) => id);
      expect(told.toSorted()).toEqual(
        programmesIn(locale)
          .map(({ id }) => id)
          .toSorted()
      );
      expect(themedProgrammesIn(locale).length).toBeGreaterThan(0);
    }
  });
});
