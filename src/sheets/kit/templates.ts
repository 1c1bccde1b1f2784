import type { DetailsByKind } from '#knowledge/compile.ts';

/** The kinds of advice that give a few lines to adapt. */
export const templateKinds = ['licence', 'inbound', 'decision', 'legal-home', 'rule'] as const;

/** The lines of each advice of these kinds, by its id. */
export const templatesIn = (
  details: readonly DetailsByKind[(typeof templateKinds)[number]][]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    details.flatMap((ofKind) => Object.entries(ofKind).map(([id, { words }]) => [id, words.template]))
  );
