import { names } from 'virtual:knowledge/loaders';
import version from 'virtual:knowledge/version';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { bookletSheet } from '#sheets/booklet/booklet-sheet.ts';
import { course } from '#state/course.ts';
import { everyQuestionIn } from '#state/words/every-question.ts';
import { bookletTexts } from '#texts/pages/booklet.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import Booklet from '#ui/print/Booklet.svelte';
import { bound } from '#ui/print/bound.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** The questionnaire on paper. Of the project, it holds the name alone: it is there to be filled in. */
export async function booklet({ dossier, locale, interfaceTexts }: Printing): Promise<MadeDocument> {
  const [questions, { stages }] = await Promise.all([everyQuestionIn(locale), names[locale]()]);
  const sheet = bookletSheet(course, dossier, version, {
    codes: paperCodes,
    texts: bookletTexts[locale],
    dontKnow: interfaceTexts.question.dontKnow,
    questions,
    stages
  });
  return {
    Document: bound(Booklet, { sheet }),
    title: sheet.title,
    running: { left: sheet.edition, page: paperTexts[locale].page }
  };
}
