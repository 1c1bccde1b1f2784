import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { offeredIn } from '#engine/reason/offered.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { partOf, type ResourceKind } from '#knowledge/part-of.ts';
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';
import { freeToLicense, retainedAmong, situationOf, type Said } from './profile.ts';

/* What is asked per resource: the same for all first, each by itself only where it is not. */

const byPart = [freeParts, clearedParts, returnExceptions];

const isKind = (option: string): option is ResourceKind => option in partOf;

it('whoever shares one resource is asked nothing part by part', () => {
  for (const kinds of [['software', 'online-service'], ['content'], ['data'], ['hardware']] as const)
    fc.assert(
      fc.property(dossiersAbout(kinds), (situation) => {
        expect(byPart.filter(({ id }) => situation.asked(id) !== 'no')).toEqual([]);
      }),
      { numRuns: 50 }
    );
});

it('nobody is offered a part that is not shared', () => {
  fc.assert(
    fc.property(dossiersAbout(resource.options, { atLeast: 2 }), (situation) => {
      const shared = new Set<string>(
        [situation.answers[resource.id] ?? []].flat().flatMap((one) => (isKind(one) ? [partOf[one]] : []))
      );
      const whole: readonly string[] = byPart.flatMap(({ alone }) => alone);
      const offered = byPart.flatMap((question) => offeredIn(situation, question).options);
      expect(offered.filter((option) => !shared.has(option) && !whole.includes(option))).toEqual([]);
    })
  );
});

const application: readonly Said[] = [
  ...freeToLicense,
  answer(maturity, 'prototype'),
  answer(resource, 'software', 'data'),
  answer(rights, 'clear')
];

it('an application and its data take the licences that serve each, once they differ', () => {
  const wanting = (...said: Said[]) =>
    retainedAmong(licenceAdvice, ...application, answer(returnWanted, 'improvements'), ...said).sort();
  expect(wanting()).toEqual(['licence-copyleft', 'licence-odbl']);
  expect(wanting(answer(returnExceptions, 'same-for-all'))).toEqual(['licence-copyleft', 'licence-odbl']);
  expect(wanting(answer(returnExceptions, 'code'))).toEqual(['licence-odbl', 'licence-permissive']);
  expect(wanting(answer(returnExceptions, 'data'))).toEqual(['licence-copyleft', 'licence-ouverte']);
});

it('what has a free licence already is not given another in the note', () => {
  const said = (...parts: Said[]) => {
    const situation = situationOf(
      ...application,
      answer(reuseRights, 'part-free'),
      answer(returnWanted, 'none'),
      answer(carrier, 'association'),
      answer(sensitiveData, 'none'),
      ...parts
    );
    const { law } = writtenFor(situation.answers, 'en', projectWith({})).sheet;
    const chosen = law.find(({ text }) => text.startsWith('Licence, first choice'))?.text ?? '';
    return [...chosen.matchAll(/(\p{Lu}\p{L}+):/gu)].map(([, part]) => part);
  };
  expect(said(answer(freeParts, 'data'))).toEqual(['Code']);
  expect(said(answer(freeParts, 'code'))).toEqual(['Data']);
  expect(said(answer(freeParts, 'each-in-part'))).toEqual(['Code', 'Data']);
});
