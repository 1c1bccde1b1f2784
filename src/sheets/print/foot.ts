import { dayOf } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** What stands at the foot of a page: the project, the day, the version of what is known. */
export const footOf = (
  name: string,
  edition: Readonly<{ locale: Locale; at: number; version: string; texts: InterfaceTexts }>
): string =>
  [
    name,
    edition.texts.plan.made(dayIn(edition.locale, dayOf(edition.at))),
    edition.texts.plan.version(edition.version)
  ]
    .filter(Boolean)
    .join(' · ');
