import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* A plan that succeeds does not set off its own rule of stopping, and what fails in part has its outcome too. */

const noteOf = (id: string) => {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`No situation is called “${id}”.`);
  return found.note;
};

const livingFromIt: Answers = {
  ...people.find(({ id }) => id === 'sole-trader-maintainer')?.answers,
  carrier: 'informal-group',
  recipient: 'nobody',
  users: ['education', 'nonprofits']
};

const figure = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? '').replace(/[\s\u00a0\u202f]/gu, ''));

describe('whoever wants to live from it', () => {
  const dossier = projectWith({ objects: { 'ending-date': { text: '2027-04-28', at: 1 } } });
  const { sheet } = writtenFor(livingFromIt, 'fr', dossier);
  const steps = stepsIn(sheet);
  const answer = sheet.answer.map(({ text }) => text).join(' ');
  const stop = sheet.stop.map(({ text }) => text).join(' ');

  it('is led by a note that says so', () => {
    expect(sheet.situation).toBe('live-from-it');
  });

  it('reaches the threshold by signing what the steps ask to sign', () => {
    const contract = noteOf('live-from-it').steps.find(({ id }) => id === 'three-contracts');
    const yearly = figure(contract?.fr.first ?? '', /([\d\s\u00a0]+)€/u);
    const monthly = figure(answer, /([\d\s\u00a0]{4,})€ par mois/u);
    expect(monthly).toBeGreaterThan(0);
    expect((3 * yearly) / 12).toBeGreaterThanOrEqual(monthly);
  });

  it('reads one day for the threshold, in the answer, the letters and the rule of stopping', () => {
    const days = (text: string) => [...text.matchAll(/\d+(?:er)? \p{L}+ 202\d/gu)].map(([day]) => day);
    const letters = [
      ...steps.filter(({ id }) => /three-names|three-contracts/u.test(id)).map(({ first }) => first)
    ];
    const said = [answer, stop, ...letters, ...sheet.say.map(({ text }) => text)].flatMap(days);
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said).size).toBe(1);
  });

  it('reads an outcome whether the month is signed whole, in part or not at all, and keeps what was sold', () => {
    for (const outcome of [/votre mois est signé/u, /En partie/u, /Aucune/u]) expect(stop).toMatch(outcome);
    expect(stop).toMatch(/ces contrats se tiennent/u);
    expect(stop).toMatch(/ce qui n’est pas fait se rend/u);
  });

  it('looks for a job before the day of the threshold, not after it', () => {
    const job = steps.find(({ id }) => id.endsWith('job-in-parallel'));
    expect(job?.due && job.due <= '2026-12-28').toBe(true);
  });
});

describe.each(situations)('$id', ({ note }) => {
  it('gives aloud no day that its steps, its answer or its rule of stopping do not give', () => {
    const slots = (text: string) =>
      [...text.matchAll(/\{((?:in-(?!7\})\d+|decision-date|ending-date)[\w-]*)\}/gu)].map(([, slot]) => slot);
    const lines = [...note.answer, ...note.stop, ...note.law, ...note.home, ...note.money].map(
      ({ fr }) => fr
    );
    const given = new Set([
      ...[...lines, ...note.steps.flatMap(({ fr }) => Object.values(fr))].flatMap(slots),
      // A step is due on a day too.
      ...note.steps.map(({ within }) => `in-${within}`)
    ]);
    const alone = note.say
      .flatMap(({ fr }) => slots(fr.says))
      .filter((slot) => slot !== undefined && !given.has(slot));
    // Days by which somebody answers a sentence said in passing are theirs alone.
    expect(alone.filter((slot) => slot === 'in-90' || slot === 'in-180')).toEqual([]);
  });
});

it('who must be paid is never promised a day that nobody can promise', () => {
  const promised = noteOf('promised-money').say.map(({ fr }) => fr.says);
  expect(promised.some((text) => /paiement \{in-/u.test(text))).toBe(false);
  expect(promised.some((text) => text.includes('Je ne promets aucun jour'))).toBe(true);
});

it('who joins has a way out where the trial fails, with and without somebody to keep theirs', () => {
  const stop = noteOf('join-the-neighbour')
    .stop.map(({ fr }) => fr)
    .join(' ');
  for (const outcome of [
    /deuxième personne pour tenir la vôtre/u,
    /annoncez sa fin, une fois un autre moyen essayé/u,
    /L’essai a tenu/u
  ]) {
    expect(stop).toMatch(outcome);
  }
});
