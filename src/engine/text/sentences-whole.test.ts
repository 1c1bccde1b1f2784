import { expect, it } from 'vitest';
import { sentencesWhole } from './sentences-whole.ts';

it('tells sentences apart, and never cuts a quotation', () => {
  expect(sentencesWhole('Non. Demandez : « Merci. Et vous ? » Puis attendez.')).toEqual([
    'Non.',
    'Demandez : « Merci. Et vous ? »',
    'Puis attendez.'
  ]);
});

it('keeps one sentence as it is', () => {
  expect(sentencesWhole('Pas encore : l’accord manque.')).toEqual(['Pas encore : l’accord manque.']);
});
