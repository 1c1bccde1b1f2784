import { expect, it } from 'vitest';
import { asksToReply } from './asks-to-reply.ts';

const asked = (question: string, from = '', kinds: string[] = ['money']) =>
  asksToReply(
    { objects: { 'own-question': { text: question, at: 0 }, 'offer-from': { text: from, at: 0 } } },
    { answers: { 'offer-kind': kinds } }
  );

it.each([
  ['', ''],
  ['Que répondre au groupe qui nous tend un gros chèque ?', ''],
  ['Est-ce qu’on signe avec l’éditeur ?', ''],
  ['Faut-il ouvrir, ou le festival se passera-t-il de moi ?', 'le festival d’été'],
  ['What do we answer the council?', '']
])('“%s” asks what to reply', (question, from) => {
  expect(asked(question, from)).toBe(true);
});

it.each([
  ['Comment rassurer nos gros clients, sans lâcher la main ?', 'la région'],
  ['Comment partager la facture à cinq ?', 'quatre associations'],
  ['How do we outlive the grant?', 'the foundation']
])('“%s” asks something else, and is answered first', (question, from) => {
  expect(asked(question, from)).toBe(false);
});

it('of a tender one asks by its own words, not by who wants it', () => {
  expect(asked('Comment rassurer nos gros clients ?', 'nos gros clients', ['tender'])).toBe(false);
  expect(asked('Peut-on gagner ce marché ?', 'nos gros clients', ['tender'])).toBe(true);
});
