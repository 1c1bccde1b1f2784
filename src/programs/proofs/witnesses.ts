import { keeps, type Advice } from '#engine/advise/advice.ts';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import type { Known } from './knowledge.ts';

/** Answers under which an advice is retained, or discarded: anybody can open them and see for herself. */
export type Witness = Readonly<{ advice: Advice; verdict: 'attained' | 'avoided'; answers: Answers }>;

const targets = { attained: 'yes', avoided: 'no' } as const;

/** For every advice, one witness for and one against, where there is one. */
export function witnessesIn({ questions, advice }: Known): Witness[] {
  const byId = questionsById(questions);
  return advice.flatMap((one) =>
    (['attained', 'avoided'] as const).flatMap((verdict) => {
      const answers = witnessFor(keeps(one), targets[verdict], byId);
      return answers ? [{ advice: one, verdict, answers }] : [];
    })
  );
}

/** The witness as a project that the product opens. `status` is how the product says its verdict. */
export function dossierFrom(witness: Witness, status: string, contentVersion: string, now: Date): Dossier {
  const { advice, verdict, answers } = witness;
  const at = now.getTime();
  const made = {
    id: `witness-${advice.id}-${verdict}`,
    name: `${advice.fr.title} (${status})`,
    purpose: '',
    createdAt: at,
    contentVersion
  };
  return {
    ...emptyDossier(made),
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, note: '', at }]))
  };
}
