import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { civilLiability, publicServiceLiability } from '#knowledge/sources/law-of-harm.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { writtenFor } from '../notes/written.ts';
import { dossiers } from '../situations/contractor-made.ts';

/* Bare purchase orders are no contract: what standard clauses give is said with “if”, and a page has its return. */

const publicBodies = ['local-authority', 'state-body'];

const paid: readonly Answers[] = dossiers.leads.flatMap((answers) =>
  ['local-authority', 'state-body', 'association', 'company'].flatMap((carrier) => [
    { ...answers, carrier },
    { ...answers, carrier, resource: ['software'], 'reuse-rights': 'unwritten', danger: ['none'] },
    { ...answers, carrier, resource: ['hardware', 'content'], 'reuse-rights': 'unwritten', danger: ['none'] }
  ])
);

describe.each(locales)('what a contractor was paid for, in %s', (locale) => {
  const notes = paid
    .map((answers) => writtenFor(answers, locale))
    .filter(({ sheet }) => sheet.situation === 'contractor-made');

  it('leads many', () => {
    expect(notes.length).toBeGreaterThan(10);
  });

  it('has no standard clause for certain, and no annex that nobody named', () => {
    for (const { sheet } of notes) {
      expect(sheet.money.certain.filter(({ text }) => /2021|CCAG/u.test(text))).toEqual([]);
      const texts = linesWithSources(sheet).map(({ text }) => text);
      expect(texts.filter((text) => /annexe introuvable|missing annex/u.test(text))).toEqual([]);
      const clauses = texts.filter((text) => /(?:cahiers|clauses)\b[^.]* 20(?:21|09)/iu.test(text));
      expect(
        clauses.filter((text) => !/\bsi\b|s’il|qui vise|que si|\bif\b|that names|only if/iu.test(text))
      ).toEqual([]);
    }
  });

  it('says what to do with neither contract nor clause', () => {
    for (const { sheet } of notes)
      expect(sheet.answer.map(({ text }) => text).join('\n')).toMatch(
        /Ni contrat ni clause|No contract, no clause/u
      );
  });

  it('is transferred for something in return, by a page that says it', () => {
    const pages = notes
      .flatMap(({ sheet }) => stepsIn(sheet).map(({ first }) => first))
      .filter((first) => /nous cédons|we transfer/iu.test(first));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((first) => !/en retour|in return/iu.test(first))).toEqual([]);
    expect(pages.filter((first) => /sans autre prix|at no further price/iu.test(first))).toEqual([]);
  });

  it('keeps the laws of a note', () => {
    for (const written of notes) expect(faultsOf(written)).toEqual([]);
  });
});

describe.each(locales)('where somebody may be hurt, in %s,', (locale) => {
  it.each([...publicBodies, 'association', 'company'])(
    'the judge is that of who carries it: %s',
    (carrier) => {
      const isPublic = publicBodies.includes(carrier);
      const laws = people.map(
        ({ answers }) => writtenFor({ ...answers, carrier, danger: ['may-hurt'] }, locale).sheet.law
      );
      const said = (words: RegExp) => laws.filter((law) => law.some(({ text }) => words.test(text))).length;
      // Two pages may leave it out; they never name the other judge.
      expect(said(isPublic ? /1240/u : /juge administratif|administrative judge/u)).toBe(0);
      expect(said(isPublic ? /juge administratif|administrative judge/u : /1240/u)).toBeGreaterThan(10);
      expect(said(/L5211-9-2/u) > 0).toBe(carrier === 'local-authority');
      const read = laws.flatMap((law) => law.flatMap(({ sources }) => sources));
      expect(read.includes(isPublic ? civilLiability : publicServiceLiability)).toBe(false);
    }
  );
});
