import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { questionsOf } from '#engine/course/course.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { parsedJson } from '#storage/json.ts';
import { profileAnswers } from './cases/answers.ts';
import { caseSchema, type MeasuredCase } from './cases/profile.ts';
import { namesOf } from './cases/vocabulary.ts';
import { run, Unusable } from './unusable.ts';

/** `npm run -s cases -- FILE.json`: how well the advice names what real commons live on, from their profile alone. */
await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Unusable('usage: npm run -s cases -- FILE.json');
  const cases = await readCases(file);
  const perCase = cases.map((one) => ({ id: one.id, used: usedBy(one), recommended: recommendedFor(one) }));
  const mean = (figure: (one: (typeof perCase)[number]) => number) =>
    Number((perCase.reduce((sum, one) => sum + figure(one), 0) / perCase.length).toFixed(3));
  const recallAt = (k: number) => mean(({ used, recommended }) => shareIn(used, recommended.slice(0, k)));
  const rank1At = (k: number) =>
    mean(({ used, recommended }) => (used[0] && recommended.slice(0, k).includes(used[0]) ? 1 : 0));
  const measured = {
    cases: cases.length,
    recallAt3: recallAt(3),
    recallAt5: recallAt(5),
    rank1At3: rank1At(3),
    rank1At5: rank1At(5),
    perCase
  };
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
});

async function readCases(file: string): Promise<MeasuredCase[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`${file}: cannot be read.`);
  });
  const json = parsedJson(text);
  if (json === undefined) throw new Unusable(`${file}: is not readable as JSON.`);
  const read = v.safeParse(v.array(caseSchema), json);
  if (read.success) return read.output;
  const place = read.issues.map((issue) => v.getDotPath(issue)).find(Boolean) ?? 'the file';
  throw new Unusable(`${file}: ${place} is not as a case describes it.`);
}

/** The modes really used, most important first. */
function usedBy({ funding_modes }: MeasuredCase): string[] {
  return [
    ...new Set(
      [...funding_modes].sort((one, other) => (one.rank ?? 99) - (other.rank ?? 99)).map(({ mode }) => mode)
    )
  ];
}

function recommendedFor(one: MeasuredCase): string[] {
  const questions = questionsOf(courseShape());
  const answers = recognised(questions, profileAnswers(one));
  const { judgements } = counsel(
    adviceShapes().filter(({ kind }) => kind === 'funding'),
    situationShapes(),
    new Situation(questions, answers)
  );
  const kept = judgements.filter(({ status }) => status !== 'discarded').map(({ advice }) => advice.id);
  return namesOf(kept, one);
}

function shareIn(used: readonly string[], named: readonly string[]): number {
  return used.length === 0 ? 0 : used.filter((mode) => named.includes(mode)).length / used.length;
}
