import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* Somebody who made it has died: their family decides, and nobody asks a dead person to hand over the keys. */

/** An alarm for boats at anchor, whose author died in August: the accounts, the name and the gifts were his. */
const anchorAlarm: Answers = {
  motive: ['more-hands', 'rights'],
  danger: ['may-hurt', 'person-leaves', 'place-closes'],
  agreement: ['co-authors', 'heirs', 'source-owner'],
  maturity: 'infrastructure',
  resource: ['software', 'online-service'],
  field: 'maps',
  carrier: 'informal-group',
  access: 'living',
  'reuse-rights': 'part-free',
  'contribution-channel': 'public',
  'outside-contributors': 'several',
  'shared-power': 'now',
  upkeep: 'lasting',
  'starting-point': 'gathered',
  rights: 'partial',
  organisations: 'two-three',
  'release-people': 'two',
  'name-owner': 'one-person'
};

const objects = {
  ending: { text: 'le serveur', at: 1 },
  'ending-date': { text: '2026-12-20', at: 1 }
};
const noteOf = (answers: Answers, locale: 'fr' | 'en' = 'fr', own = {}) =>
  writtenFor(answers, locale, projectWith({ objects: own }));
const without = (answers: Answers, question: string, option: string): Answers => ({
  ...answers,
  [question]: [answers[question] ?? []].flat().filter((one) => one !== option)
});
const saidIn = ({ sheet }: ReturnType<typeof noteOf>) =>
  [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...stepsIn(sheet).flatMap(({ title, first, done }) => [title, first, done])
  ].join(' ');

/** What is asked of somebody who can answer. */
const askedOfTheHolder =
  /Montrez-nous ce que vous tenez|à qui les tient : |ce que garde la personne qui part|quinze jours sans vous/u;

describe('an alarm whose author has died', () => {
  it.each([
    ['with the server that stops', anchorAlarm],
    ['with nothing else that stops', without(anchorAlarm, 'danger', 'place-closes')],
    ['with no key in any hand', { ...anchorAlarm, 'release-people': 'nobody' }],
    ['with one hand left', { ...anchorAlarm, 'release-people': 'one' }]
  ])('asks the notary this week, and nothing of who died (%s)', (_name, answers) => {
    const written = noteOf(answers, 'fr', objects);
    const step = stepsIn(written.sheet).find(({ id }) => id === 'step-note-ask-the-notary');
    expect(step?.due).toBe(daysAfter(written.today, 7));
    expect(written.sheet.answer.map(({ text }) => text).join(' ')).toMatch(/Rien ne se transfère avant/u);
    expect(['successor-wanted', 'lone-maintainer']).not.toContain(written.sheet.situation);
    expect(saidIn(written)).not.toMatch(askedOfTheHolder);
    expect(saidIn(written)).not.toMatch(/Mettre l’adresse au nom d’une structure|Transférer le nom/u);
    for (const locale of locales) expect(faultsOf(noteOf(answers, locale, objects))).toEqual([]);
  });

  it('asks the living to hand over, where nobody has died', () => {
    const living = without(anchorAlarm, 'agreement', 'heirs');
    const { sheet } = noteOf(without(living, 'danger', 'place-closes'));
    expect(sheet.situation).toBe('successor-wanted');
    expect(saidIn(noteOf(living))).not.toMatch(/notaire qui représente|succession/u);
  });

  it('keeps its successors where only an author of long ago has died', () => {
    const { sheet } = noteOf({ ...anchorAlarm, danger: ['none'] });
    expect(sheet.situation).not.toBe('keeper-died');
    expect(stepsIn(sheet).map(({ id }) => id)).toContain('step-note-ask-the-notary');
  });
});

describe.each(people)('$id', ({ answers }) => {
  const others = [answers['agreement'] ?? []].flat().filter((one) => one !== 'only-us' && one !== 'heirs');

  it('hears of a succession only where a family decides', () => {
    const with_ = noteOf({ ...answers, agreement: [...others, 'heirs'] });
    const none = noteOf({ ...answers, agreement: others });
    expect(stepsIn(with_.sheet).map(({ id }) => id)).toContain('step-note-ask-the-notary');
    expect(saidIn(none)).not.toMatch(/notaire qui représente|815-3/u);
    for (const locale of locales)
      expect(faultsOf(noteOf({ ...answers, agreement: [...others, 'heirs'] }, locale))).toEqual([]);
  });
});
