import type { Status } from '#engine/advise/judge.ts';
import { questionLines, type QuestionLine, type QuestionWords } from '#sheets/course/question-line.ts';

/** An item of a workshop’s table, in words. */
export type ItemLine = Readonly<{
  id: string;
  /** Undefined as long as no project is open. */
  status: Status | undefined;
  title: string;
  summary: string;
  /** What raises it for this project, or would tell; undefined where there is nothing to say. */
  because: Readonly<{ label: string; questions: readonly QuestionLine[] }> | undefined;
  parts: readonly Readonly<{ label: string; texts: readonly string[] }>[];
  links: Readonly<{ label: string; items: readonly Readonly<{ id: string; title: string }>[] }>;
}>;

/** Items of one standing under their title. */
export type ItemSection = Readonly<{ title: string; count: string; items: readonly ItemLine[] }>;

/** A section of these items; undefined where there are none. */
export const itemSection = (title: string, items: readonly ItemLine[]): ItemSection | undefined =>
  items.length > 0 ? { title, count: `${items.length}`, items } : undefined;

/** What an item is raised by: these questions under this label, where there are any. */
export function because(label: string, ids: readonly string[], words: QuestionWords): ItemLine['because'] {
  const questions = questionLines(ids, words);
  return questions.length > 0 ? { label, questions } : undefined;
}
