import { locales } from '#engine/locale.ts';
import type { WrittenFile } from '#outputs/kit/written.ts';
import { kitFilesOf, kitSheetOf } from '#programs/kit.ts';
import { AT, everybody } from '../exports/people.ts';

/** The kit of everybody in each language, with what comes only to those who want it. */
export const kits = locales.flatMap((locale) =>
  everybody(locale).map((dossier) => ({
    name: `${dossier.name} (${locale})`,
    locale,
    dossier,
    sheet: kitSheetOf(dossier, locale, AT),
    files: kitFilesOf(dossier, locale, AT, undefined, true)
  }))
);

export type Kit = (typeof kits)[number];

export const fileOf = ({ files }: Pick<Kit, 'files'>, path: string): WrittenFile | undefined =>
  files.find((file) => file.path === path);
