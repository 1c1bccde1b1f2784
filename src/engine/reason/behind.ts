import type { Questions } from './situation.ts';
import { questionsIn } from './witness.ts';

/** For each question, itself and those whose answers say, directly or through others, whether it is asked. */
export function behindEach(questions: Questions): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = new Map<string, ReadonlySet<string>>();
  for (const { id, askedWhen } of questions.values()) {
    // Gates name earlier questions only, so that what is behind those is known already.
    const gates = questionsIn(askedWhen).flatMap((gate) => [...(behind.get(gate) ?? [])]);
    behind.set(id, new Set([id, ...gates]));
  }
  return behind;
}
