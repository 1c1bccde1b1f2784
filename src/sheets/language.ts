import type { Locale } from '#engine/locale.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { Places } from './places.ts';

/** How a page speaks: its language, its words, the names of stages and questions, where links lead. */
export type Language = Readonly<{
  locale: Locale;
  texts: InterfaceTexts;
  stageNames: Readonly<Record<string, Readonly<{ title: string; summary: string }>>>;
  questionNames: Readonly<Record<string, Readonly<{ short: string; stage: string }>>>;
  places: Places;
}>;
