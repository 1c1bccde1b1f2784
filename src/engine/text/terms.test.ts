import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsMet, textsWithin, type TermWords } from './terms.ts';

const word = (term: string, ...forms: string[]): TermWords => ({
  term,
  forms: forms.length > 0 ? forms : [term],
  definition: '…'
});
const grant = word('subvention', 'subvention', 'subventions');
const permissive = word('licence permissive');
const licence = word('licence');
const certificate = word('DCO');

const names = (terms: readonly TermWords[]) => terms.map(({ term }) => term);

describe('the words of a page', () => {
  it('are found as whole words, in any case, next to any punctuation', () => {
    expect(
      names(termsMet(['Sans DCO, pas d’apport.', 'L’aide (Subventions) attendra'], [grant, certificate]))
    ).toEqual(['DCO', 'subvention']);
    expect(termsMet(['subventionner, sous-licence, licences'], [grant, licence])).toEqual([]);
  });

  it('come in the order in which they are met, and no more than asked for', () => {
    const all = [grant, licence, certificate];
    expect(names(termsMet(['une licence', 'un DCO', 'une subvention'], all))).toEqual([
      'licence',
      'DCO',
      'subvention'
    ]);
    expect(names(termsMet(['une licence', 'un DCO', 'une subvention'], all, 2))).toEqual(['licence', 'DCO']);
  });

  it('are the longest: a word inside a longer one is not met', () => {
    expect(names(termsMet(['une licence permissive'], [licence, permissive]))).toEqual([
      'licence permissive'
    ]);
    expect(names(termsMet(['une licence permissive, une autre licence'], [licence, permissive]))).toEqual([
      'licence permissive',
      'licence'
    ]);
  });

  it('are met across a no-break space, but not across two texts', () => {
    expect(termsMet(['licence\u00a0permissive'], [permissive])).toHaveLength(1);
    expect(termsMet(['une licence', 'permissive'], [permissive])).toEqual([]);
  });

  it('are found wherever a text lies in what a page shows', () => {
    const page = {
      title: 'une licence',
      steps: ['un DCO', { note: 'une subvention' }],
      count: 3,
      none: null
    };
    expect(names(termsMet(textsWithin(page), [grant, licence, certificate]))).toHaveLength(3);
  });

  it('never depend on the order of the glossary', () => {
    const all = [grant, permissive, licence, certificate];
    const text = fc.array(fc.constantFrom('licence', 'permissive', 'DCO', 'subventions', ',', 'et'), {
      maxLength: 12
    });
    fc.assert(
      fc.property(text, fc.shuffledSubarray(all, { minLength: 4 }), (words, shuffled) => {
        const texts = [words.join(' ')];
        expect(names(termsMet(texts, shuffled))).toEqual(names(termsMet(texts, all)));
      })
    );
  });
});
