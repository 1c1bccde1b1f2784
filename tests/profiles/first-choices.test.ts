import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionOf } from '#engine/advise/decisions.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* What a note names as first choice is what its plan says first, and what it excludes is nowhere in it. */

const naming = situations.flatMap(({ id, first = [], note }) =>
  first.length > 0 ? [{ id, first, never: note.never }] : []
);

describe.each(naming)('the plan of $id', ({ id, first, never }) => {
  it('begins each kind with the first choice of the note, where it stands', () => {
    let seen = 0;
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ answers }) => {
        const dossier = projectWith({ chosen: { lead: { text: id, at: 1 } } });
        const { counsel, objects, today } = writtenFor(answers, 'fr', dossier);
        const { recommended } = selectionOf(judgedInTime(counsel, objects, today), dossier);
        const holds = ({ when }: (typeof first)[number]) =>
          !when || verdictOf(when, counsel.situation) === 'yes';
        const named = first.filter(holds).flatMap(({ advice }) => advice);
        for (const kind of ['funding', 'legal-home'] as const) {
          const ofKind = recommended
            .filter(({ advice }) => advice.kind === kind)
            .map(({ advice }) => advice.id);
          const expected = named.find((one) => ofKind.includes(one));
          if (!expected) continue;
          seen += 1;
          expect(ofKind[0]).toBe(expected);
        }
        const gone = never.filter(holds).flatMap(({ advice }) => advice);
        expect(recommended.filter(({ advice }) => gone.includes(advice.id))).toEqual([]);
      }),
      { numRuns: 60 }
    );
    expect(seen).toBeGreaterThan(0);
  });
});

it('no situation excludes always what it names as first choice', () => {
  const torn = naming.flatMap(({ id, first, never }) => {
    const gone = never.filter(({ when }) => !when).flatMap(({ advice }) => advice);
    return first.flatMap(({ advice }) =>
      advice.filter((one) => gone.includes(one)).map((one) => `${id}: ${one}`)
    );
  });
  expect(torn).toEqual([]);
});
