import { expect, it } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { selectionOf } from '#engine/advise/decisions.ts';
import { questionsOf } from '#engine/course/course.ts';
import { emptyDossier } from '#engine/dossier.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { planWordsIn } from '#programs/words.ts';
import { duties } from './duties.ts';

const advice = adviceShapes();
const questions = questionsOf(courseShape());

/** What the law asks of a project with these answers, as a plan of that day says it. */
async function dutiesOn(day: string, ...answers: ReturnType<typeof answer>[]) {
  const said = answersFrom(...answers);
  const words = await planWordsIn('en', said);
  const { judgements } = consult(advice, new Situation(questions, said));
  const dossier = emptyDossier({ id: 'd', name: 'D', purpose: '', createdAt: 0, contentVersion: '' });
  const { recommended } = selectionOf(judgements, dossier);
  const sheet = duties(recommended, { ...words, edition: { ...words.edition, at: Date.parse(day) } });
  return sheet?.duties.map(({ id, since }) => `${id}: ${since}`) ?? [];
}

const seller = [
  answer(maturity, 'growth'),
  answer(resource, 'software'),
  answer(carrier, 'association'),
  answer(largestFunder, 'under-30'),
  answer(currentIncome, 'sales')
];

it('duties come in the order of their days, those in force before those to come', async () => {
  expect(await dutiesOn('2026-11-28', ...seller)).toEqual([
    'duty-personal-data: Applies since 25 May 2018',
    'duty-electronic-invoices: Applies since 1 September 2026',
    'duty-flaw-reports: Applies since 11 September 2026',
    'duty-defective-product: From 9 December 2026',
    'duty-secure-product: From 11 December 2027'
  ]);
});

it('a duty is in force from its very day on, without anybody changing the text', async () => {
  expect(await dutiesOn('2026-12-08', ...seller)).toContain('duty-defective-product: From 9 December 2026');
  expect(await dutiesOn('2026-12-09', ...seller)).toContain(
    'duty-defective-product: Applies since 9 December 2026'
  );
});

it('whoever keeps the key of coded data holds personal data', async () => {
  for (const data of ['pseudonymisable', 'personal'] as const) {
    expect(await dutiesOn('2026-11-28', answer(sensitiveData, data))).toContain(
      'duty-personal-data: Applies since 25 May 2018'
    );
  }
  expect(await dutiesOn('2026-11-28', answer(sensitiveData, 'none'))).toEqual([]);
});

it('free software that nobody sells has no manufacturer', async () => {
  const free = [answer(maturity, 'growth'), answer(resource, 'software'), answer(carrier, 'individual')];
  expect(
    await dutiesOn('2026-11-28', ...free, answer(largestFunder, 'under-30'), answer(currentIncome, 'gifts'))
  ).toEqual([]);
});
