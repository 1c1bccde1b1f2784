import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectionOf } from '#engine/advise/decisions.ts';
import { daysAfter } from '#engine/day.ts';
import { horizons } from '#engine/advise/plan.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { termsOf } from './notes/law.ts';
import { stepsIn } from './notes/steps-in.ts';
import { known, projectWith, writtenFor } from './notes/written.ts';
import { dossiersAbout } from './profiles/dossiers.ts';

const said = (text: string) => ({ text, at: 1 });

/** Where a plan does not begin as the note of the same project; empty where it does. */
function faultsOf(answers: Answers, dossier = projectWith()): string[] {
  const { sheet, counsel, objects, today } = writtenFor(answers, 'fr', dossier);
  const { plan } = selectionOf(judgedInTime(counsel, objects, today), dossier);
  const inPlan = plan.map(({ judgement }) => judgement.advice.id);
  const pointedAt = stepsIn(sheet)
    .map(({ id }) => id)
    .filter((id) => inPlan.includes(id));
  const ofNote = sheet.situation ? pointedAt : [];
  const gone = counsel.judgements.flatMap(({ advice, excludedBy }) => (excludedBy ? [advice.id] : []));
  const agreed = stepsIn(sheet).findLast(({ id }) => termsOf(id, counsel).consent)?.due ?? today;
  const firsts = plan.filter(({ place }) => place === 'first');
  return [
    ...inPlan.filter((id) => gone.includes(id)).map((id) => `${id} is excluded`),
    ...ofNote
      .filter((id) => !firsts.some(({ judgement }) => judgement.advice.id === id))
      .map((id) => `${id} waits`),
    ...(inPlan.filter((id) => ofNote.includes(id)).join() === ofNote.join()
      ? []
      : [`${inPlan.filter((id) => ofNote.includes(id)).join()} instead of ${ofNote.join()}`]),
    ...plan
      .filter(({ judgement: { advice } }) => advice.irrevocable && sheet.situation)
      .filter(({ horizon }) => horizon < 365 && daysAfter(today, horizon) < agreed)
      .map(
        ({ judgement: { advice }, horizon }) => `${advice.id} within ${horizon} days, agreed on ${agreed}`
      ),
    ...firsts
      .filter(({ judgement: { advice, step } }) => sheet.situation && !step && !advice.protects)
      .map(({ judgement: { advice } }) => `${advice.id} is no step, and protects nothing`),
    // A step that the note has no room for is one all the same.
    ...horizons.flatMap((horizon) => {
      const within = firsts.filter((one) => one.horizon === horizon).map(({ judgement }) => judgement);
      const other = within.findIndex(({ step }) => !step);
      return other < 0 || !sheet.situation
        ? []
        : within
            .slice(other)
            .filter(({ step }) => step)
            .map(({ advice }) => `${advice.id} after what is no step`);
    })
  ];
}

it.each(people)('the plan of $id begins as the note does', ({ answers, objects = { fr: {} } }) => {
  const own = Object.entries(objects.fr).map(([id, text]) => [id, said(text)] as const);
  expect(faultsOf(answers, projectWith({ objects: Object.fromEntries(own) }))).toEqual([]);
});

const day = fc.constantFrom('', '2026-12-05', '2026-12-20', '2027-02-01', '2027-09-01', '2025-01-01');

it('whatever is answered, chosen and dated, a plan begins as its note does, and holds nothing that it excludes', () => {
  fc.assert(
    fc.property(
      dossiersAbout(resource.options),
      fc.record({ ending: day, decision: day, lead: fc.constantFrom('', ...known.map(({ id }) => id)) }),
      ({ answers }, { ending, decision, lead }) => {
        const dossier = projectWith({
          objects: { 'ending-date': said(ending), 'decision-date': said(decision) },
          chosen: { lead: said(lead) }
        });
        expect(faultsOf(answers, dossier)).toEqual([]);
      }
    ),
    { numRuns: 300 }
  );
});

it.each(situations)(
  'a step of $id is read in the plan too: it points at nothing further down the note',
  (one) => {
    const said = one.note.steps.flatMap(({ fr, en }) => [fr, en].flatMap((words) => Object.values(words)));
    expect(
      said.filter((text) => /plus bas|ci-dessous|ci-après|\b(?:quoted|sentence|question) below/u.test(text))
    ).toEqual([]);
  }
);
