import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Questions } from '#engine/reason/situation.ts';
import type { Entry } from './entry.ts';

/** The project that a paper makes: what somebody who clicks all this, question by question, would have. */
export function enteredDossier(
  { answers, words }: Entry,
  questions: Questions,
  made: Pick<Dossier, 'id' | 'name' | 'createdAt' | 'contentVersion'>
): Dossier {
  const at = made.createdAt;
  const ids = [...questions.keys()].filter((id) => answers.has(id));
  const objects = [...questions.values()]
    .flatMap(({ objects: asked = [] }) => asked.map(({ id }) => id))
    .flatMap((id) => {
      const text = words.get(id);
      return text === undefined ? [] : [[id, { text, at }] as const];
    });
  return {
    ...emptyDossier({ ...made, name: words.get('name') ?? made.name, purpose: words.get('purpose') ?? '' }),
    answers: Object.fromEntries(
      ids.flatMap((id) => {
        const said = answers.get(id);
        return said ? [[id, { ...said, at }] as const] : [];
      })
    ),
    objects: Object.fromEntries(objects)
  };
}
