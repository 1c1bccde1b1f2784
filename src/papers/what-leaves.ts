import { advice, situations, workshop } from 'virtual:knowledge/loaders';
import version from 'virtual:knowledge/version';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { workshopKinds } from '#knowledge/kinds/kind.ts';
import { publicDossier } from '#sheets/export/public-dossier.ts';
import { questions } from '#state/course.ts';
import { newIdentifier } from '#state/identifier.ts';
import { exportTexts } from '#texts/pages/export.ts';

/** Which project leaves, in which language; `shared`: without its private parts. */
export type Wanted = Readonly<{ dossier: Dossier; locale: Locale; shared: boolean }>;

/** The project that leaves: as it is, or as others may see it, which is nobody’s copy. */
export async function whatLeaves({ dossier, locale, shared }: Wanted): Promise<Dossier> {
  if (!shared) return dossier;
  const [shapes, known, ...items] = await Promise.all([
    advice(),
    situations(),
    ...workshopKinds.map((kind) => workshop[locale][kind]())
  ]);
  return publicDossier(
    dossier,
    { id: newIdentifier(), name: exportTexts[locale].nameless },
    {
      questions,
      advice: [...shapes, ...items.flatMap((some) => some.map(({ shape }) => shape))].map(({ id }) => id),
      situations: known.map(({ id }) => id),
      contentVersion: version
    }
  );
}
