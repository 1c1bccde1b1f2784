import { existsSync, readFileSync } from 'node:fs';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import {
  adviceShapes,
  courseShape,
  detailsIn,
  licenceTableIn,
  optionNamesIn,
  outlinesIn,
  situationShapes
} from '#knowledge/compile.ts';
import { indexFile } from '#outputs/kit/index-file.ts';
import { writtenKit, type LicenceText, type WrittenFile } from '#outputs/kit/written.ts';
import { usualChoices, type KitChoices, type KitWords } from '#sheets/kit/ground.ts';
import { kitSheet, type KitSheet } from '#sheets/kit/kit-sheet.ts';
import { templateKinds, templatesIn } from '#sheets/kit/templates.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { kitTexts } from '#texts/pages/kit/kit.ts';
import { once } from './once.ts';

const questions = questionsOf(courseShape());

const shared = once((locale: Locale) => ({
  texts: kitTexts[locale],
  outlines: outlinesIn(locale),
  templates: templatesIn(templateKinds.map((kind) => detailsIn(locale, kind))),
  licences: licenceTableIn(locale),
  maturity: optionNamesIn(locale)['maturity'] ?? {}
}));

/** The words of the starter kit, without a browser, as of that time. */
export const kitWordsIn = (locale: Locale, at: number): KitWords => ({ locale, at, ...shared(locale) });

/** The text of a licence from the folder in which they are kept. */
export const licenceText: LicenceText = (spdx) => {
  const file = new URL(`../outputs/kit/licence-texts/${spdx}.txt`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** What the kit of a project holds, as its sheet says it. */
export function kitSheetOf(
  dossier: Dossier,
  locale: Locale,
  at: number,
  choices: KitChoices = usualChoices
): KitSheet {
  const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
  const found = counsel(adviceShapes(), situationShapes(), situation, dossier.chosen);
  return kitSheet(dossier, found, choices, kitWordsIn(locale, at));
}

/** The files of the kit of a project, its list first: those that come unless one takes them out, or all. */
export function kitFilesOf(
  dossier: Dossier,
  locale: Locale,
  at: number,
  choices?: KitChoices,
  all = false
): readonly WrittenFile[] {
  const sheet = kitSheetOf(dossier, locale, at, choices);
  const written = writtenKit(sheet, locale, licenceText);
  const files = written.files.filter(({ chosen }) => all || chosen);
  return [indexFile(sheet, { ...written, files }, locale, kitTexts[locale]), ...files];
}
