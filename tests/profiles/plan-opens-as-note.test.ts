import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { emptyDossier } from '#engine/dossier.ts';
import { writtenFor } from '../notes/written.ts';

/* A plan opens as its note does: with what stops a harm to somebody, and with every day that the person wrote. */

const objects = Object.fromEntries(
  Object.entries({
    harm: 'la perche tordue',
    'other-dates': '5 mars 2027 : dossier de la région ; 9 juillet 2027 : la régate'
  }).map(([id, text]) => [id, { text, at: 1 }])
);
const dossier = {
  ...emptyDossier({ id: 'x', name: 'X', purpose: '', createdAt: 0, contentVersion: '…' }),
  objects
};

let words: Record<Locale, PlanWords>;
beforeAll(async () => {
  const [fr, en] = await Promise.all([planWordsIn('fr', {}), planWordsIn('en', {})]);
  words = { fr, en };
});

const bothOf = (answers: Answers, locale: Locale, written = dossier) => {
  const { sheet, counsel, today } = writtenFor(answers, locale, written);
  const at = Date.parse(today);
  const said = { ...words[locale], edition: { ...words[locale].edition, at } };
  const plan = planSheet(written, counsel, said, leadPartFor(written, counsel, locale, at));
  return { sheet, plan };
};

const dangers = [
  ['may-hurt'],
  ['already-out'],
  ['may-hurt', 'already-out'],
  ['person-died', 'may-hurt'],
  ['none']
];

describe.each(people)('the plan of $id', ({ answers }) => {
  it.each(dangers.map((danger) => ({ danger })))('opens as its note does ($danger)', ({ danger }) => {
    const { sheet, plan } = bothOf({ ...answers, danger }, 'fr');
    const opening = plan.summary?.answer ?? [];
    const harms = sheet.answer.filter(({ text }) =>
      /^(?:D’abord la sécurité|Ce qui circule|Avant tout, ne prenez rien)/u.test(text)
    );
    // What may hurt somebody comes first, the rest after what was asked; in both alike.
    expect(opening.filter((text) => harms.some((one) => one.text === text))).toEqual(
      harms.map(({ text }) => text)
    );
    if (danger.includes('may-hurt')) expect(opening[0]).toBe(harms[0]?.text);
    // Whoever is of the family is not told to ask it.
    const inherits = [answers['agreement'] ?? []].flat().includes('own-family');
    const told = danger.filter((one) => one !== 'none' && !(inherits && one === 'person-died'));
    expect(harms.length).toBe(told.length);
    // Each day of which the note says what is to be in hand is among those that the plan names.
    const days = opening.find((text) => text.startsWith('Vos dates')) ?? '';
    for (const { title } of sheet.later.filter(({ typed }) => typed))
      expect(days.toLowerCase()).toContain(title.toLowerCase());
    for (const { what } of sheet.agenda) expect(days).toContain(what);
    expect(sheet.agenda.length + sheet.later.filter(({ typed }) => typed).length).toBe(2);
    // What is printed and exported says the same.
    expect(planAsMarkdown(plan)).toContain('9 juillet 2027, la régate');
  });
});

it('the days open an English plan too', () => {
  const [person] = people;
  const { sheet, plan } = bothOf({ ...person?.answers, danger: ['may-hurt'] }, 'en');
  const days = plan.summary?.answer.find((text) => text.startsWith('Your dates')) ?? '';
  expect(days).toContain('9 July 2027, la régate');
  const told = [
    ...sheet.agenda.map(({ what }) => what),
    ...sheet.later.map(({ title }) => title.toLowerCase())
  ];
  expect(told).toContain('la régate');
  expect(plan.summary?.answer[0]).toMatch(/^Safety first/u);
});

describe('what is asked in words', () => {
  const asking = (text: string) => ({
    ...dossier,
    objects: { ...dossier.objects, 'own-question': { text, at: 1 } }
  });
  const question = 'Dois-je signer ce devis avant le 15 décembre, ou est-ce que cela existe déjà ?';

  it.each(people)('opens the plan of $id as it opens the note', ({ answers }) => {
    const { sheet, plan } = bothOf({ ...answers, danger: ['none'] }, 'fr', asking(question));
    const [first = ''] = (sheet.answer[0]?.text ?? '').split(/(?<=[.!?])\s/u);
    expect(first).not.toBe('');
    // Where no situation leads, a plan answers by what it advises.
    if (sheet.situation) expect(plan.summary?.answer[0]).toContain(first);
  });
});
