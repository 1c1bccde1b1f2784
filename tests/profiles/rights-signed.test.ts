import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { cnilBreaches } from '#knowledge/sources/law-of-harm.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* What a specialist signs of rights and of data: each sentence where the law and an answer make it true. */

type Said = Partial<Record<ObjectId, string>>;
const noteOf = (answers: Answers, said: Said = {}) =>
  writtenFor(
    answers,
    'fr',
    projectWith({
      objects: Object.fromEntries(Object.entries(said).map(([id, text]) => [id, { text, at: 1 }]))
    })
  ).sheet;
const textOf = (sheet: ReturnType<typeof noteOf>): string =>
  [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...stepsIn(sheet).map(({ title, first, done }) => `${title} ${first} ${done}`)
  ].join('\n');

const table: Answers = {
  maturity: 'first-users',
  resource: ['data'],
  field: 'health',
  carrier: 'association',
  motive: ['rights'],
  danger: ['already-out', 'may-hurt'],
  agreement: ['people-shown', 'board'],
  access: 'none',
  'reuse-rights': 'unwritten',
  'sensitive-data': 'personal'
};

describe('of a table on people', () => {
  it('only what points to nobody is published where it is about health', () => {
    expect(textOf(noteOf(table))).toContain('Seule la première se publie');
    expect(textOf(noteOf({ ...table, field: 'culture' }))).not.toContain('Seule la première se publie');
  });

  it('what has left is notified, late as well, and each person is told', () => {
    const sheet = noteOf(table);
    expect(textOf(sheet)).toMatch(/Délai passé.*raison du retard/u);
    expect(textOf(sheet)).toContain('Ce qui vous désigne a pu être vu');
    expect(textOf(sheet)).not.toContain('par un proche');
    expect(sheet.sources.map(({ url }) => url)).toContain(cnilBreaches.url);
  });

  it('nobody is told of a leak where nothing has left', () => {
    expect(textOf(noteOf({ ...table, danger: ['may-hurt'] }))).not.toContain('a pu être vu');
  });

  it('parents are spoken of where there are children', () => {
    expect(textOf(noteOf(table, { pieces: 'les lignes de 200 enfants' }))).toContain('code civil, 371-1');
    expect(textOf(noteOf(table, { pieces: 'les lignes de 200 membres' }))).not.toContain('371-1');
  });
});

const corpus: Answers = {
  maturity: 'first-users',
  resource: ['ai-model'],
  field: 'language',
  carrier: 'research',
  motive: ['told-to', 'answer-somebody'],
  'offer-kind': ['use'],
  danger: ['money-ends'],
  agreement: ['people-shown', 'source-owner'],
  'sensitive-data': 'personal',
  rights: 'unclear'
};

describe('of a model', () => {
  it('what a signed paper asks for is amended, and no other offer is', () => {
    const signed = textOf(noteOf(corpus, { offer: 'livrable 3 : le modèle ; le solde en dépend' }));
    expect(signed).toContain('Demander un avenant');
    expect(signed).not.toContain('rien avant l’inventaire');
    const offered = textOf(noteOf(corpus, { offer: 'une société voudrait s’en servir' }));
    expect(offered).not.toContain('Demander un avenant');
    expect(offered).toContain('rien avant l’inventaire');
  });

  it('whoever is heard in it is asked, besides whoever collected it', () => {
    expect(textOf(noteOf(corpus))).toContain('chaque personne que l’on y entend, voit ou nomme');
    expect(textOf(noteOf({ ...corpus, agreement: ['source-owner'] }))).not.toContain('entend, voit ou nomme');
  });
});
