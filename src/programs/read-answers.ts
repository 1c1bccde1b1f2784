import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { answersOf, emptyDossier, type Dossier, type DossierAnswer } from '#engine/dossier.ts';
import { DONT_KNOW, type Answers, type AnswerValue } from '#engine/reason/answers.ts';
import { accepts } from '#engine/reason/recognise.ts';
import type { Questions } from '#engine/reason/situation.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import { textOf } from '#storage/encoding.ts';
import { dossierFromFile } from '#storage/file.ts';
import type { Refusal } from '#storage/refusal.ts';
import { parsedJson } from '#storage/json.ts';
import { Unusable } from './unusable.ts';

/** A project as a program reads it: a dossier file, or answers alone, about which nobody has written anything. */
export type ReadProject = PlanDossier &
  Pick<Dossier, 'objects' | 'chosen' | 'boat'> &
  Readonly<{ answers: Answers; beside: Dossier['answers'] }>;

const bareAnswer = v.union([
  v.string(),
  v.array(v.string()),
  v.object({ value: v.union([v.string(), v.array(v.string())]) })
]);
const bare = v.object({ answers: v.record(v.string(), bareAnswer) });

/** Reads a project from a file. Throws `Unusable` where the file, a question or an option does not exist. */
export async function readProject(file: string, questions: Questions): Promise<ReadProject> {
  return projectIn(file, await bytesOf(file), questions);
}

/** The same with all that a project holds: what leaves as a file. */
export async function readDossier(file: string, questions: Questions): Promise<Dossier> {
  return dossierIn(file, await bytesOf(file), questions);
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new Unusable(`${file}: cannot be read.`);
  });

/** The same of what a file of this name holds. */
export function projectIn(file: string, bytes: Uint8Array, questions: Questions): ReadProject {
  const dossier = dossierIn(file, bytes, questions);
  return { ...dossier, answers: answersOf(dossier), beside: dossier.answers };
}

function dossierIn(file: string, bytes: Uint8Array, questions: Questions): Dossier {
  const dossier = parsedDossier(file, textOf(bytes));
  for (const [id, value] of Object.entries(answersOf(dossier))) checkAnswer(file, id, value, questions);
  return dossier;
}

function parsedDossier(file: string, text: string): Dossier {
  const dossier = dossierFromFile(text);
  if (dossier.ok) return dossier.dossier;
  if (dossier.refusal !== 'foreign') {
    throw new Unusable(
      `${file}: ${dossier.place ? `${dossier.place} ` : ''}is ${refusals[dossier.refusal]}.`
    );
  }
  const read = v.safeParse(bare, parsedJson(text));
  if (!read.success) {
    const place = read.issues.map((issue) => v.getDotPath(issue)).find(Boolean) ?? 'answers';
    throw new Unusable(`${file}: ${place} is not an answer; expected {"answers": {"question": "option"}}.`);
  }
  const answers = Object.entries(read.output.answers).map(([id, answer]): [string, DossierAnswer] => [
    id,
    { value: typeof answer === 'object' && 'value' in answer ? answer.value : answer, note: '', at: 0 }
  ]);
  const name = file.replace(/^.*\/|\.json$/g, '');
  const nothingWritten = emptyDossier({ id: name, name, purpose: '', createdAt: 0, contentVersion: '' });
  return { ...nothingWritten, answers: Object.fromEntries(answers) };
}

const refusals: Readonly<Record<Exclude<Refusal, 'foreign'>, string>> = {
  unreadable: 'not readable',
  'too-large': 'too large to be a project',
  damaged: 'not readable as JSON',
  newer: 'written by a newer version',
  invalid: 'not valid in a project file'
};

function checkAnswer(file: string, id: string, value: AnswerValue, questions: Questions): void {
  const question = questions.get(id);
  if (!question) throw new Unusable(`${file}: answers.${id} is not a question.`);
  if (accepts(question, value)) return;
  const several = question.most ? `a list of at most ${question.most} of` : 'a list of';
  const form = question.kind === 'some' ? several : 'one of';
  const options = [...question.options, ...(question.mayNotKnow ? [DONT_KNOW] : [])].join(', ');
  throw new Unusable(`${file}: answers.${id} is ${JSON.stringify(value)}; expected ${form} ${options}.`);
}
