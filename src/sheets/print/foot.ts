import { dayOf } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import { cut } from '#engine/text/cut.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** A foot is one line: a longer name stands whole in the title of its page. */
const SHORT = 80;

/** What stands at the foot of a page: the project, the day, the version of what is known. */
export const footOf = (
  name: string,
  edition: Readonly<{ locale: Locale; at: number; version: string; texts: InterfaceTexts }>
): string =>
  [
    cut(name, SHORT),
    edition.texts.plan.made(dayIn(edition.locale, dayOf(edition.at))),
    edition.texts.plan.version(edition.version)
  ]
    .filter(Boolean)
    .join(' · ');
