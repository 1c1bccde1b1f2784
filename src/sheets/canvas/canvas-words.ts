import type { QuestionWords } from '#engine/reason/question.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { CanvasTexts } from '#texts/pages/canvas.ts';

/** What the canvas is worded with, all in one language. */
export type CanvasWords = Readonly<{
  texts: CanvasTexts;
  questions: Readonly<Record<string, Pick<QuestionWords, 'short' | 'options' | 'objects'>>>;
  stages: Readonly<Record<string, Readonly<{ title: string }>>>;
  stageOf: (question: string) => string;
  outlines: Outlines;
}>;
