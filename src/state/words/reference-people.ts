import { advice, people, situations } from 'virtual:knowledge/loaders';
import type { Answers } from '#engine/reason/answers.ts';
import { replay, type Replayed } from '#sheets/reference-people/replay.ts';
import { questions } from '#state/course.ts';

/** What the advice says of every reference person now, by id, and how it departs from what was reviewed. */
export async function replayPeople(): Promise<ReadonlyMap<string, Replayed>> {
  const [shapes, known, kept] = await Promise.all([advice(), situations(), people()]);
  return replay(questions, shapes, known, kept);
}

/** The answers of one reference person. Throws where nobody has that id. */
export async function answersOf(id: string): Promise<Answers> {
  const person = (await people()).find((one) => one.id === id);
  if (!person) throw new Error(`No reference person is called “${id}”.`);
  return person.answers;
}
