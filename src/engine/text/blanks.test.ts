import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filled, piecesOf, plainText, wordCount, type Piece } from './blanks.ts';

const blank = { fill: 'date', label: 'the date' };

describe('a template', () => {
  it('takes words and blanks alike', () => {
    expect(filled('{what} by {when}.', { what: 'A boat', when: blank })).toEqual(['A boat by ', blank, '.']);
  });

  it('is one piece when nothing is left to fill', () => {
    expect(filled('{what} by {when}.', { what: 'A boat', when: 'May' })).toEqual(['A boat by May.']);
  });
});

describe('a text with blanks', () => {
  it('shows them in square brackets', () => {
    expect(plainText(['A boat by ', blank, '.'])).toBe('A boat by [the date].');
  });

  it('finds them again when somebody has edited around them', () => {
    expect(piecesOf('Two boats by [the date]!')).toEqual([
      'Two boats by ',
      { fill: '', label: 'the date' },
      '!'
    ]);
  });

  it('leaves a bracket inside a word alone', () => {
    expect(piecesOf('Numérique en Commun[s] 2018')).toEqual(['Numérique en Commun[s] 2018']);
  });

  it('counts words as a speaker would, French punctuation and blanks apart', () => {
    expect(wordCount(['L’eau, c’est « à tous » : voici 3 chiffres ; ', blank, ' !'])).toBe(7);
  });
});

const words = fc.stringMatching(/^[a-zà-ÿ ,.;:!?’«»0-9]{0,40}$/);
const pieces: fc.Arbitrary<Piece[]> = fc
  .array(fc.tuple(words, fc.stringMatching(/^[a-z ’]{2,30}$/)), { maxLength: 4 })
  .map((pairs) => pairs.flatMap(([text, label]): Piece[] => [`${text} `, { fill: '', label }]));

test('editing without changing anything changes nothing', () => {
  fc.assert(
    fc.property(pieces, (original) => {
      expect(piecesOf(plainText(original))).toEqual(original);
    })
  );
});

test('no character is lost between what is written and what is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', '\n', '(', '«') }), (text) => {
      expect(plainText(piecesOf(text))).toBe(text);
    })
  );
});
