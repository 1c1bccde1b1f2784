import type { Dossier } from '#engine/dossier.ts';

/** What a plan takes from a dossier besides its answers: all that the lead wrote about it. */
export type PlanDossier = Pick<
  Dossier,
  | 'name'
  | 'purpose'
  | 'decisions'
  | 'actions'
  | 'ownActions'
  | 'taken'
  | 'words'
  | 'objects'
  | 'picks'
  | 'costs'
>;
