import { describe, expect, it } from 'vitest';
import { assessDataRisk } from '#knowledge/advice/action/assess-data-risk.ts';
import { benchesIdea } from '#knowledge/people/benches-idea.ts';
import { cyclistsOwnMap } from '#knowledge/people/cyclists-own-map.ts';
import { translatorsCollective } from '#knowledge/people/translators-collective.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { dispute } from '#knowledge/situations/dispute.ts';
import { ideaUntested } from '#knowledge/situations/idea-untested.ts';
import { joinTheNeighbour } from '#knowledge/situations/join-the-neighbour.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* What somebody who knows rights, data and contracts reads before anything is signed. */

const said = (text: string) => ({ text, at: 0 });
const bill = { 'offer-from': said(`l’agence`), offer: said(`le devis de l’agence`) };

const noteOf = (answers: Parameters<typeof writtenFor>[0], project = projectWith({ objects: bill })) =>
  JSON.stringify(writtenFor(answers, 'fr', project).sheet).replaceAll('\u00a0', ' ');

describe('whoever has an idea, and a bill to sign', () => {
  it('may withdraw from what they sign outside their trade, and nobody else is told so', () => {
    expect(noteOf(benchesIdea.answers)).toContain('L221-18');
    for (const other of ['company', 'association', 'local-authority'])
      expect(noteOf({ ...benchesIdea.answers, [carrier.id]: other })).not.toContain('L221-18');
  });

  it('signs nothing on the last day, with three names or without', () => {
    const note = noteOf(benchesIdea.answers);
    expect(note).toContain('Trois noms ou non, rien ne se signe');
    expect(note).not.toContain('Moins de trois noms');
    expect(note).not.toMatch(/ne revient pas|rien n’en serait rendu/u);
  });

  it('hears that advertising can wait, where it was typed among what is refused', () => {
    const refused = projectWith({ objects: { ...bill, refused: said('la publicité') } });
    expect(noteOf(benchesIdea.answers, refused)).toContain('La publicité, sans un usage nombreux');
    expect(noteOf(benchesIdea.answers)).not.toContain('publicité');
  });

  it('hears the same where it is asked', () => {
    const asked = projectWith({
      objects: { ...bill, 'own-question': said('Dois-je signer, et faut-il de la publicité ?') }
    });
    expect(noteOf(benchesIdea.answers, asked)).toContain('Pas sans un usage nombreux');
  });
});

describe('the risk for data', () => {
  const assessed = (more: Parameters<typeof writtenFor>[0]) => {
    const { judgements } = writtenFor({ ...benchesIdea.answers, ...more }, 'fr').counsel;
    const found = judgements.find(({ advice }) => advice.id === assessDataRisk.id);
    return found?.status === 'retained';
  };

  it('is not assessed where nobody collects any yet', () => {
    expect(assessed({ [startingPoint.id]: 'scratch' })).toBe(false);
  });

  it('is assessed as soon as there are any', () => {
    expect(assessed({ [startingPoint.id]: 'own-work' })).toBe(true);
  });
});

it('no rule for people who contribute is kept where a note says that there is nobody to write it for', () => {
  const rules = ['rule-contributing', 'rule-ai', 'rule-data', 'rule-pay', 'rule-roles'];
  for (const { note } of [ideaUntested, joinTheNeighbour]) {
    const gone = note.never.flatMap(({ advice }) => advice);
    expect(rules.filter((rule) => !gone.includes(rule))).toEqual([]);
  }
});

it('who joins a map keeps their rights, and only proposes to suspend another', () => {
  const note = noteOf(cyclistsOwnMap.answers, projectWith({}));
  expect(note).toContain('Vous gardez vos droits');
  expect(note).toContain('Proposer de suspendre');
  expect(note).not.toMatch(/un dixième du travail|sans les reprendre/u);
});

it('a quarrel without a rule ends on the day on which the rule was to be voted', () => {
  const stops = dispute.note.stop.map(({ fr }) => fr).filter((text) => text.startsWith('Pas de règle votée'));
  expect(stops).toHaveLength(1);
  expect(stops[0]).toContain('{decision-date-14}');
});

it('a translation follows the licence of what it is drawn from', () => {
  const note = noteOf(translatorsCollective.answers, projectWith({}));
  expect(note).toMatch(/ce qui est tiré d’une œuvre suit la sienne. Une traduction aussi/u);
  expect(note).not.toContain('Publiez votre part sous votre licence');
});
