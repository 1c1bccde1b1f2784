import { details, licences, optionNames, outlines } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { KitWords } from '#sheets/kit/ground.ts';
import { templateKinds, templatesIn } from '#sheets/kit/templates.ts';
import { kitTexts } from '#texts/pages/kit/kit.ts';

/** The words of the starter kit in one language, as of that time. */
export async function kitWordsIn(locale: Locale, at: number): Promise<KitWords> {
  const [named, table, options, ...templates] = await Promise.all([
    outlines[locale](),
    licences[locale](),
    optionNames[locale](),
    ...templateKinds.map((kind) => details[locale][kind]())
  ]);
  return {
    locale,
    at,
    texts: kitTexts[locale],
    outlines: named,
    templates: templatesIn(templates),
    licences: table,
    maturity: options['maturity'] ?? {}
  };
}
