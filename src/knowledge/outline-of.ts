import type { Advice } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { cut, type Worded } from '#engine/text/alternatives.ts';
import { fittingParts } from './fitting-parts.ts';
import type { Part } from './part-of.ts';
import { partNames, saysPart } from './part-words.ts';

/** What lists and explanations show of an advice, in the language of the page. */
export type Outline = Readonly<{
  title: string;
  summary: string;
  requires: readonly Worded[];
  favours: readonly Worded[];
  cautions: readonly Worded[];
  /** The parts that it speaks of, where it is not for any part and its title does not say so. */
  parts?: readonly Readonly<{ part: Part; name: string }>[];
}>;

/** The outline of one advice. */
export function outlineOf(one: Advice, locale: Locale): Outline {
  const { title, summary } = one[locale];
  const fitting = fittingParts(one);
  const unsaid = fitting?.some((part) => !saysPart(locale, part, title));
  return {
    title,
    summary,
    requires: one.requires.map((criterion) => cut(criterion[locale])),
    favours: one.favours.map((criterion) => cut(criterion[locale])),
    cautions: one.cautions.map((criterion) => cut(criterion[locale])),
    ...(fitting && unsaid ? { parts: fitting.map((part) => ({ part, name: partNames[part][locale] })) } : {})
  };
}
