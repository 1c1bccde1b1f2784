import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf, sentencesOf, syllablesIn, wordsOf } from './reading.ts';

describe('measuring a text', () => {
  it('cuts sentences where a reader pauses, not in figures or after a colon', () => {
    expect(sentencesOf('Comptez 15\u00a0000\u00a0€. Ou moins\u00a0! « Vraiment\u00a0? » Oui.')).toHaveLength(
      4
    );
    expect(sentencesOf('Version 2.0\u00a0: rien ne change.')).toHaveLength(1);
    expect(sentencesOf('Notre règle\n- un\n- deux')).toHaveLength(3);
  });

  it('counts the words that are read', () => {
    expect(wordsOf('L’équipe publie le compte-rendu')).toHaveLength(5);
    expect(sentencesOf('15\u00a0000').flatMap(wordsOf)).toEqual(['15000']);
  });

  it.each([
    ['licence', 'fr', 2],
    ['décident', 'fr', 2],
    ['commun', 'fr', 2],
    ['gouvernance', 'fr', 3],
    ['le', 'fr', 1],
    ['licence', 'en', 2],
    ['table', 'en', 2],
    ['rule', 'en', 1]
  ] as const)('hears the syllables of %s (%s)', (word, locale, syllables) => {
    expect(syllablesIn(word, locale)).toBe(syllables);
  });

  it('finds a plain sentence easier than an administrative one', () => {
    const plain = readingOf(['Dites qui décide. Écrivez-le sur une page.'], 'fr');
    const heavy = readingOf(
      ['La formalisation préalable des modalités de gouvernance conditionne la pérennisation du dispositif.'],
      'fr'
    );
    expect(plain.ease).toBeGreaterThan(80);
    expect(heavy.ease).toBeLessThan(30);
  });

  it('finds joining two sentences harder, never easier', () => {
    const words = fc.array(fc.constantFrom('commun', 'licence', 'un', 'décider'), {
      minLength: 1,
      maxLength: 9
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const apart = readingOf([one.join(' '), other.join(' ')], 'fr');
        const joined = readingOf([[...one, ...other].join(' ')], 'fr');
        expect(joined.ease).toBeLessThan(apart.ease);
      })
    );
  });
});
