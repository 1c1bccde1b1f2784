import type { Dossier } from '#engine/dossier.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { withoutPrivate } from '#engine/without-private.ts';
import { isStep } from '#sheets/note/step-id.ts';

/** What of the knowledge a project may name when it is shown to others. */
export type Nameable = Readonly<{
  questions: Questions;
  /** The ids of advice and of items of workshops. */
  advice: readonly string[];
  situations: readonly string[];
  contentVersion: string;
}>;

/** The project as others may see it, under this id and this name. */
export function publicDossier(
  dossier: Dossier,
  called: Pick<Dossier, 'id' | 'name'>,
  { questions, advice, situations, contentVersion }: Nameable
): Dossier {
  const ours = new Set(advice);
  return withoutPrivate(dossier, called, {
    questions,
    names: (id) => ours.has(id) || isStep(id),
    situations: new Set(situations),
    contentVersion
  });
}
