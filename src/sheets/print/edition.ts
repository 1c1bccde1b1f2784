import { dayOf } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** Of which day a paper is, and of which version of what is known. */
export const editionOf = (
  { at, version, locale }: Readonly<{ at: number; version: string; locale: Locale }>,
  { plan }: Pick<InterfaceTexts, 'plan'>
): string => `${plan.made(dayIn(locale, dayOf(at)))} · ${plan.version(version)}`;
