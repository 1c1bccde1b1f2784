import { describe, expect, it } from 'vitest';
import { articlesIn, beside, saySame } from './alike.ts';

describe('two lines of a note', () => {
  it('say the same where they share what they are about', () => {
    expect(
      saySame(
        'Demander cinq réponses par écrit : export complet, hausse annuelle, hébergement, durée.',
        'Poser cinq questions au fournisseur : export complet et format, hausse annuelle, hébergement.'
      )
    ).toBe(true);
  });

  it('do not where they only share small words', () => {
    expect(saySame('Faire signer une page à l’employeur.', 'Faire une copie à l’abri.')).toBe(false);
  });

  it('are one sum of money, which has no words to be compared by', () => {
    const first = ['7 200 €. Gardez-en de quoi payer l’essai.'];
    const more = ['7 200 €.', '1 200 €.', '17 200 €.'];
    expect(beside(first, more, (line) => line)).toEqual(['1 200 €.', '17 200 €.']);
  });

  it('are told once, the first as it stands', () => {
    const first = ['Mettre la base à l’abri, sur un autre disque.'];
    const more = ['Mettre les données de la base à l’abri.', 'Écrire à dix entreprises.'];
    expect(beside(first, more, (line) => line)).toEqual(['Écrire à dix entreprises.']);
  });
});

it('articles of law are known by their numbers', () => {
  expect(articlesIn('Articles L113-9 et L131-3-1, D323-2-1 ; RGPD, article 6.')).toEqual([
    'L113-9',
    'L131-3-1',
    'D323-2-1'
  ]);
});
