import { describe, expect, it } from 'vitest';
import { inASentence } from './in-a-sentence.ts';

describe('words that stand inside a sentence', () => {
  it.each([
    ['La maternité', 'la maternité'],
    ['L’éditeur.', 'l’éditeur'],
    ['Une enseigne de bricolage', 'une enseigne de bricolage'],
    ['Inès', 'Inès'],
    ['The maternity ward', 'the maternity ward'],
    [
      'l’agence web de Cayenne, le dispensaire, les deux communes et le parc',
      'l’agence web de Cayenne, le dispensaire, les deux communes et le parc'
    ],
    ['l’offre de l’éditeur à 1 900 € par an', 'l’offre de l’éditeur à 1 900 € par an']
  ])('are those of “%s”', (text, woven) => {
    expect(inASentence(text)).toBe(woven);
  });

  it.each([
    'personne',
    'Personne.',
    'Aucun',
    'je ne sais pas',
    '?',
    'nobody',
    'Une enseigne de bricolage offre 8 000 € si les fiches portent son logo',
    'Le maire. Il décide en mars.',
    'l’éditeur : il rappelle lundi'
  ])('are none for “%s”, which names nobody or is a sentence of its own', (text) => {
    expect(inASentence(text)).toBe('');
  });
});
