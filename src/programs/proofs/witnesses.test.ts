import { expect, test } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf } from '#engine/dossier.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierFromFile } from '#storage/file.ts';
import { known } from './knowledge.ts';
import { dossierFrom, witnessesIn } from './witnesses.ts';

const questions = questionsOf(courseShape());
const witnesses = witnessesIn(known);

test('every advice has a witness for and one against', () => {
  expect(witnesses).toHaveLength(2 * known.advice.length);
});

test('each witness is a file that the product opens, and that gives the verdict it bears witness to', () => {
  const wrong = witnesses.filter((witness) => {
    const file = fileFromDossier(dossierFrom(witness, '…', '2026-11-23.abcdef', new Date()));
    const reading = dossierFromFile(file);
    if (!reading.ok) return true;
    const answers = answersOf(reading.dossier);
    const understood = recognised(questions, answers);
    const status = statusOf(witness.advice, new Situation(questions, understood));
    return (
      Object.keys(understood).length < Object.keys(answers).length ||
      status !== (witness.verdict === 'attained' ? 'retained' : 'discarded')
    );
  });
  expect(wrong.map(({ advice, verdict }) => `${advice.id} ${verdict}`)).toEqual([]);
});

test('the product judges the witnesses as the proofs do', () => {
  const shapes = new Map(adviceShapes().map((shape) => [shape.id, shape]));
  for (const { advice, answers } of witnesses) {
    const shape = shapes.get(advice.id);
    const situation = new Situation(questions, answers);
    if (shape) expect(statusOf(shape, situation)).toBe(statusOf(advice, situation));
  }
});
