import type { Dossier } from '#engine/dossier.ts';

/** The people and organisations whom the project names as doing or guaranteeing something, each once. */
export function peopleIn({ actions, guarantees, objects }: Dossier): readonly string[] {
  const named = [
    ...Object.values(actions).map(({ owner }) => owner),
    ...Object.values(guarantees).map(({ who }) => who),
    objects['second-person']?.text ?? ''
  ];
  return [...new Set(named.map((one) => one.trim()).filter(Boolean))];
}
