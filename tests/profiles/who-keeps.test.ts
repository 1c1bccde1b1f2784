import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* Whoever gives originals away is sent to those whose trade is keeping, and answers for no leak that is not theirs. */

/** Notebooks and tapes in a house that is sold, with nobody but the person who gathered them. */
const inAHouse: Answers = {
  motive: ['more-hands'],
  danger: ['already-out', 'place-closes', 'single-copy'],
  agreement: ['people-shown', 'heirs', 'co-authors', 'source-owner'],
  maturity: 'first-users',
  resource: ['content'],
  field: 'culture',
  carrier: 'individual',
  access: 'on-request',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'same-circle',
  continuity: 'all-stops',
  upkeep: 'in-part',
  users: ['education', 'nonprofits'],
  organisations: 'one',
  'sensitive-data': 'personal',
  workplace: 'in-person',
  'name-owner': 'nothing'
};

const asked = {
  'own-question': { text: 'À qui donner ces carnets avant de partir ?', at: 1 },
  pieces: { text: 'carnets', at: 1 },
  ending: { text: 'la maison est vendue', at: 1 },
  'ending-date': { text: '2027-03-15', at: 1 }
};
const noteOf = (answers: Answers, objects = {}) => writtenFor(answers, 'fr', projectWith({ objects }));
const saidIn = ({ sheet }: ReturnType<typeof noteOf>) =>
  [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...stepsIn(sheet).flatMap(({ title, first, done }) => [title, first, done])
  ].join(' ');

describe('originals in a house that is sold', () => {
  it('go to whoever keeps by trade, as was asked, said before all else, with the first gesture and its day', () => {
    const written = noteOf(inAHouse, asked);
    const [first, receipt, ...rest] = written.sheet.answer.map(({ text }) => text);
    expect(rest.join(' ')).toContain('se retire cette semaine, copies comprises, preuve gardée');
    expect(first).toMatch(/archives du département.*Appelez\s: don ou dépôt.*prêt pour reproduction/u);
    expect(receipt).toContain('1er mars 2027');
    const call = stepsIn(written.sheet).find(({ id }) => id.endsWith('call-who-keeps'));
    // The day stands on the step, where hours may move it: a first week that has them holds it.
    expect(call?.due).toBe('2026-12-05');
    expect(call?.first).toMatch(/Don, dépôt ou.*prêt/u);
    for (const locale of locales) {
      expect(faultsOf(writtenFor(inAHouse, locale, projectWith({ objects: asked })))).toEqual([]);
    }
  });

  it.each([[['education']], [['local-authorities']], [['nonprofits']], [['researchers']], [['public']]])(
    'are not entrusted to whoever uses them (%s)',
    (users) => {
      for (const upkeep of ['in-part', 'lasting', 'one-off']) {
        expect(saidIn(noteOf({ ...inAHouse, users, upkeep }, asked))).not.toMatch(
          /(?:Garder, premier choix|Confier une copie fermée)[^.]*(?:école|commune|équipe de recherche|amie)/u
        );
      }
    }
  );

  it('have nothing notified by a private person, whoever put them online', () => {
    for (const workplace of ['in-person', 'email']) {
      for (const danger of [inAHouse['danger'] ?? [], ['may-hurt', 'already-out', 'single-copy']]) {
        const said = saidIn(noteOf({ ...inAHouse, workplace, danger }, asked));
        expect(said).toContain('Faire retirer ce qui circule');
        expect(said).not.toMatch(/72 heures|Faut-il notifier/u);
      }
    }
  });

  it('are notified by an association that sent people round by email', () => {
    const sent = { ...inAHouse, carrier: 'association', workplace: 'email', upkeep: 'one-off' };
    expect(saidIn(noteOf(sent, asked))).toContain('72 heures');
  });

  it('were sung and told only where they are recordings', () => {
    const finished = { ...inAHouse, upkeep: 'one-off', agreement: ['people-shown'], danger: ['single-copy'] };
    const law = (pieces: string) =>
      noteOf(finished, { pieces: { text: pieces, at: 1 } })
        .sheet.law.map(({ text }) => text)
        .join(' ');
    expect(law('cassettes')).toContain('chante ou conte');
    expect(law('lettres')).not.toMatch(/chant|conte /u);
  });
});

it('a neighbour is told by what a project is, not by who asks for it or what went wrong', () => {
  const facts = (objects: ReturnType<typeof projectWith>['objects']) =>
    writtenFor(
      { field: 'town', resource: ['software'], carrier: 'local-authority' },
      'fr',
      projectWith({ name: 'Bornes', objects })
    )
      .sheet.facts.map(({ text }) => text)
      .join(' ');
  expect(facts({ harm: { text: 'une borne fermée pour travaux', at: 1 } })).not.toContain('FixMyStreet');
  expect(facts({ thing: { text: 'le suivi des travaux de voirie', at: 1 } })).toContain('FixMyStreet');
});
