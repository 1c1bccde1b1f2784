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
  danger: ['may-hurt', 'person-died', 'place-closes'],
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
    expect(written.sheet.answer.map(({ text }) => text).join(' ')).toMatch(
      /Avant tout, ne prenez rien à la famille sans un oui écrit/u
    );
    expect(['successor-wanted', 'lone-maintainer']).not.toContain(written.sheet.situation);
    expect(saidIn(written)).not.toMatch(askedOfTheHolder);
    expect(saidIn(written)).not.toMatch(/Mettre l’adresse au nom d’une structure|Transférer le nom/u);
    for (const locale of locales) expect(faultsOf(noteOf(answers, locale, objects))).toEqual([]);
  });

  it('asks the living to hand over, where nobody has died', () => {
    for (const agreement of [['co-authors', 'source-owner'], anchorAlarm['agreement'] ?? []]) {
      const living = { ...anchorAlarm, danger: ['may-hurt', 'person-leaves'], agreement };
      const { sheet } = noteOf(living);
      expect(sheet.situation).toBe('successor-wanted');
      expect(saidIn(noteOf(living))).not.toMatch(/est décédée|deuil|Ses comptes, son nom/u);
    }
    const alone = { ...anchorAlarm, danger: ['person-leaves'], agreement: ['co-authors'] };
    expect(saidIn(noteOf(alone))).not.toMatch(/notaire qui représente|succession/u);
  });

  it('keeps its successors where only an author of long ago has died', () => {
    const { sheet } = noteOf({ ...anchorAlarm, danger: ['none'] });
    expect(sheet.situation).not.toBe('keeper-died');
    expect(stepsIn(sheet).map(({ id }) => id)).not.toContain('step-note-ask-the-notary');
    expect(sheet.answer.map(({ text }) => text).join(' ')).toMatch(/La part de qui est mort/u);
  });

  it('hears of the family although nobody ticked that it must say yes', () => {
    const { sheet } = noteOf(without(anchorAlarm, 'agreement', 'heirs'));
    expect(sheet.situation).toBe('keeper-died');
    expect(stepsIn(sheet).map(({ id }) => id)).toContain('step-note-ask-the-notary');
  });
});

/** Shepherds’ whistled calls, on tapes of the seventies: whoever made them lives, and moves; most shepherds are dead. */
const whistledCalls: Answers = {
  motive: ['answer-somebody', 'more-hands'],
  danger: ['person-leaves', 'place-closes', 'single-copy'],
  agreement: ['people-shown', 'heirs', 'co-authors'],
  maturity: 'first-users',
  resource: ['content'],
  field: 'culture',
  carrier: 'individual',
  access: 'none',
  'reuse-rights': 'unwritten',
  'sensitive-data': 'personal',
  'starting-point': 'own-work',
  rights: 'unclear',
  'release-people': 'one',
  'name-owner': 'nothing'
};

/** What is said where the holder has died, or one succession decides of everything. */
const ofASuccession =
  /est décédée|en deuil|notaire|succession|mot de passe|le nom et le domaine|personne décédée/u;

describe('tapes of people who have died, kept by somebody who lives', () => {
  it.each([
    ['whoever keeps them moves', whistledCalls],
    ['nobody moves', without(whistledCalls, 'danger', 'person-leaves')],
    ['an archive keeps them', { ...whistledCalls, carrier: 'association', danger: ['place-changes'] }],
    [
      'a voice is taught to a model',
      { ...whistledCalls, resource: ['ai-model', 'content'], carrier: 'research' }
    ]
  ])('ask each family, and mourn nobody else (%s)', (_name, answers) => {
    const written = noteOf(answers);
    expect(written.sheet.situation).not.toBe('keeper-died');
    expect(saidIn(written)).not.toMatch(ofASuccession);
    expect(written.sheet.answer.map(({ text }) => text).join(' ')).toMatch(/sa famille répond/u);
    expect(saidIn(written)).toMatch(/accès restreint|personne par personne|dont vous héritez|accords/u);
    for (const locale of locales) expect(faultsOf(noteOf(answers, locale))).toEqual([]);
  });

  it('are a matter for one succession too, once whoever kept them has died', () => {
    const written = noteOf({ ...whistledCalls, danger: ['person-died', 'single-copy'] });
    expect(stepsIn(written.sheet).map(({ id }) => id)).toContain('step-note-ask-the-notary');
    expect(written.sheet.situation).toBe('keeper-died');
  });
});

describe.each(people)('$id', ({ answers }) => {
  const all = [answers['agreement'] ?? []].flat();
  // Whoever is of the family asks nobody else’s: theirs is a case of its own.
  const others = all.filter((one) => !['only-us', 'heirs', 'own-family', 'people-shown'].includes(one));
  // Nobody who held it has died: only what is agreed to differs.
  const living = without(answers, 'danger', 'person-died');
  const with_ = (...more: string[]) => ({ ...living, agreement: [...others, ...more] });

  it('is told to ask the family of an author for their part alone, and nobody else for a succession', () => {
    expect(saidIn(noteOf(with_('heirs')))).toMatch(/La part de qui est mort/u);
    expect(saidIn(noteOf(with_('heirs')))).not.toMatch(/notaire qui représente|mot de passe, ni nom/u);
    expect(saidIn(noteOf(with_()))).not.toMatch(/notaire qui représente|leur accord à tous/u);
    expect(saidIn(noteOf(with_('heirs', 'people-shown')))).not.toMatch(
      /notaire qui représente|leur accord à tous/u
    );
    for (const locale of locales) {
      expect(faultsOf(noteOf(with_('heirs'), locale))).toEqual([]);
      expect(faultsOf(noteOf(with_('heirs', 'people-shown'), locale))).toEqual([]);
    }
  });
});
