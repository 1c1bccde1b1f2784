import { expect, it } from 'vitest';
import { noteTexts } from '#texts/pages/note.ts';
import { agendaIn } from './agenda.ts';

const said = (objects: Readonly<Record<string, string>>, locale: 'fr' | 'en' = 'en') =>
  agendaIn(
    Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 1 }])),
    '2026-11-30',
    locale,
    noteTexts[locale]
  ).map(({ text }) => text);

it('is every day that the person wrote, in order, with what happens then', () => {
  expect(
    said({
      'decision-date': '2027-02-04',
      deciders: 'the board',
      'other-dates': '26 March: balance; 12 December, the server',
      ending: 'the loan',
      'ending-date': '2027-04-30'
    })
  ).toEqual([
    'Your dates: 12 December 2026, the server; 4 February 2027, decision: the board; 26 March 2027, balance; 30 April 2027, the loan.'
  ]);
});

it('tells apart the days of one line that names several', () => {
  expect(
    said({ ending: 'the server (12 December), then the domain (18 January)', 'ending-date': '2026-12-12' })
  ).toEqual(['Your dates: 12 December 2026, the server; 18 January 2027, the domain.']);
});

it('keeps what has no day, as it was written, and leaves out what is past', () => {
  expect(said({ 'other-dates': 'in the spring: a fair', 'offer-date': '2026-10-01' })).toEqual([
    'Your dates: in the spring: a fair.'
  ]);
});

it('is nothing where no day was written', () => {
  expect(said({ deciders: 'the board', 'other-dates': ' ; ' })).toEqual([]);
});

it('tells each day once: the fuller words, and what else happens then', () => {
  expect(
    said({
      'decision-date': '2027-01-15',
      deciders: 'the board of the mill',
      'offer-date': '2027-03-20',
      'offer-from': 'the bank',
      'other-dates': '15 January: board; 20 March: the flour is delivered; 20 March: the flour is delivered'
    })
  ).toEqual([
    'Your dates: 15 January 2027, decision: the board of the mill; 20 March 2027, the flour is delivered, and to answer the bank.'
  ]);
});

it('says that it is for the person to answer', () => {
  expect(said({ 'offer-date': '2027-03-20', 'offer-from': 'le moulin' }, 'fr').join()).toContain(
    '20 mars 2027, à répondre au moulin'
  );
  expect(said({ 'offer-date': '2027-03-20' }, 'fr').join()).toContain('20 mars 2027, réponse à donner');
});
