import { openQuestionsOf, type Judgement, type Status } from '#engine/advise/judge.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import { questionLines, type QuestionLine, type QuestionWords } from '#sheets/course/question-line.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { FinancingWords } from './financing-words.ts';

type Funder = WorkshopItem<'funder'>;

/** What a type of funder is worded with. */
export type FunderWords = FinancingWords &
  QuestionWords &
  Readonly<{ interfaceTexts: Pick<InterfaceTexts, 'status'> }>;

/** A type of funder in words; as it stands for the project that is open, where there is one. */
export type FunderLine = Readonly<{
  id: string;
  status: Status | undefined;
  title: string;
  /** How it stands; '' as long as no project is open. */
  standing: string;
  summary: string;
  /** Why it is worth asking; undefined where no criterion speaks for it. */
  reasons: Readonly<{ label: string; texts: readonly string[] }> | undefined;
  meansOfAction: Labelled;
  covers: Labelled;
  terms: Labelled;
  difficulties: Labelled;
  modes: Readonly<{ label: string; items: readonly Named[] }>;
  /** The needs that it pays for, by id. */
  pays: readonly string[];
  /** The answers that are missing; undefined where it is settled. */
  waits: Readonly<{ label: string; questions: readonly QuestionLine[] }> | undefined;
}>;

/** A type of funder in words; with its reasons where a project is open. */
export function funderLine(
  { shape, outline, words: own }: Funder,
  judgement: Judgement<Funder['shape']> | undefined,
  words: FunderWords
): FunderLine {
  const { needs, outlines, figures, interfaceTexts } = words;
  const texts = words.texts.funders;
  const reasons = (judgement?.criteria ?? []).flatMap((criterion) =>
    criterion.role === 'cautions' || criterion.verdict !== 'yes' ? [] : [criterionIn(outline, criterion)]
  );
  const open = judgement?.status === 'to-confirm' ? openQuestionsOf(judgement) : [];
  return {
    id: shape.id,
    status: judgement?.status,
    title: outline.title,
    standing: judgement ? interfaceTexts.status[judgement.status] : '',
    summary: outline.summary,
    reasons: reasons.length > 0 ? { label: texts.reason, texts: reasons } : undefined,
    meansOfAction: { label: texts.meansOfAction, text: own.meansOfAction },
    covers: {
      label: texts.covers,
      text: figures.list(shape.covers.map((need) => needs[need]?.inSentence ?? need))
    },
    terms: { label: texts.terms, text: own.terms },
    difficulties: { label: texts.difficulties, text: own.difficulties },
    modes: {
      label: texts.modes,
      items: shape.modes.map((id) => ({ id, title: outlines[id]?.title ?? id }))
    },
    pays: shape.covers,
    waits: open.length > 0 ? { label: texts.waitsFor, questions: questionLines(open, words) } : undefined
  };
}
