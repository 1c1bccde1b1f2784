import { judge } from '#engine/advise/judge.ts';
import type { Locale } from '#engine/locale.ts';
import { offeredIn } from '#engine/reason/offered.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { cut, saying } from '#engine/text/alternatives.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { wordlessCriterion } from '#knowledge/wordless.ts';
import { questions } from '#knowledge/questions/index.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { writtenFor } from '../notes/written.ts';

/** Something that a person reads, and where. */
export type Shown = Readonly<{ place: string; text: string }>;

/** Every text under a value, with the way that leads to it. */
const textsUnder = (place: string, value: unknown): Shown[] =>
  typeof value === 'string'
    ? [{ place, text: value }]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsUnder(`${place}.${key}`, inner))
      : [];

/** The questions that are asked, with the options that are offered. */
export const questionsShown = (situation: Situation, locale: Locale): Shown[] =>
  questions
    .filter(({ id }) => situation.asked(id) === 'yes')
    .flatMap((question) => {
      const { options: named, ...words } = question[locale];
      const offered = offeredIn(situation, question).options;
      return [
        ...textsUnder(question.id, words),
        ...Object.entries<string>(named)
          .filter(([option]) => offered.includes(option))
          .map(([option, text]) => ({ place: `${question.id}.options.${option}`, text }))
      ];
    });

/** Every advice and workshop item that is not discarded, with the reasons and warnings that hold. */
export const adviceShown = (situation: Situation, locale: Locale): Shown[] =>
  everyAdvice.flatMap((one) => {
    const { status, criteria } = judge(
      {
        ...one,
        requires: one.requires.map(wordlessCriterion),
        favours: one.favours.map(wordlessCriterion),
        cautions: one.cautions.map(wordlessCriterion)
      },
      situation
    );
    if (status === 'discarded') return [];
    const held = criteria
      .filter(({ verdict }) => verdict === 'yes')
      .flatMap(({ role, index, holding, later }) => {
        const words = one[role][index]?.[locale];
        return words === undefined
          ? []
          : [{ place: `${one.id}.${role}`, text: saying(cut(words), holding, later) }];
      });
    return [...textsUnder(one.id, one[locale]), ...held];
  });

/** The note: its lines and its steps. */
export function noteShown(situation: Situation, locale: Locale): Shown[] {
  const { sheet } = writtenFor(situation.answers, locale);
  const { situation: lead } = sheet;
  return [
    ...linesWithSources(sheet).map(({ text }) => ({ place: `note.${lead}`, text })),
    ...stepsIn(sheet).flatMap(({ id, title, why, first, done }) =>
      textsUnder(`note.${id}`, { title, why, first, done })
    )
  ];
}
