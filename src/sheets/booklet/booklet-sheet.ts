import type { Course } from '#engine/course/course.ts';
import { questionsOf } from '#engine/course/course.ts';
import { paperCourse, type Onward, type PaperQuestion } from '#engine/course/paper-course.ts';
import type { Dossier } from '#engine/dossier.ts';
import { letterOf, type Codes } from '#engine/entry/codes.ts';
import type { ObjectShape, QuestionShape, QuestionWords } from '#engine/reason/question.ts';
import type { BookletTexts } from '#texts/pages/booklet.ts';
import { gatesInCodes, inCodes } from './in-codes.ts';

/** A line to write on. */
export type BookletField = Readonly<{
  code: string;
  label: string;
  hint: string;
  kind: ObjectShape['kind'];
  filled: string;
}>;

/** A box to tick; `sign` is its letter, or “?”. */
export type BookletOption = Readonly<{ sign: string; label: string; only: string }>;

export type BookletQuestion = Readonly<{
  id: string;
  code: string;
  /** For whom it is, and where the others go on. */
  gates: readonly string[];
  ask: string;
  hint: string;
  howMany: string;
  options: readonly BookletOption[];
  jumps: readonly string[];
  fields: readonly BookletField[];
}>;

/** The questionnaire on paper, in words. */
export type BookletSheet = Readonly<{
  title: string;
  lead: string;
  edition: string;
  rules: readonly string[];
  project: readonly BookletField[];
  /** Who was there, and when: for the paper alone. */
  blanks: readonly string[];
  stages: readonly Readonly<{
    id: string;
    title: string;
    summary: string;
    questions: readonly BookletQuestion[];
  }>[];
  note: string;
}>;

type Words = Readonly<{
  codes: Codes;
  texts: BookletTexts;
  dontKnow: string;
  questions: Readonly<Record<string, QuestionWords>>;
  stages: Readonly<Record<string, Readonly<{ title: string; summary: string }>>>;
}>;

/** The booklet of a course: the machine’s own conditions, told by codes. Pure. */
export function bookletSheet(
  course: Course,
  { name, purpose }: Pick<Dossier, 'name' | 'purpose'>,
  contentVersion: string,
  words: Words
): BookletSheet {
  const { codes, texts } = words;
  const shapes = questionsOf(course);
  const inWords = { codes, questions: shapes, texts };
  const paper = paperCourse(course);
  const codeOf = (id: Onward): string => (id === undefined ? texts.end : (codes.ofQuestion.get(id) ?? id));

  const field = (
    id: string,
    asked: Readonly<{ label: string; hint: string }>,
    more: Partial<BookletField> = {}
  ) => ({
    code: codes.ofWords.get(id) ?? '',
    kind: 'line' as const,
    filled: '',
    ...asked,
    ...more
  });

  function question({ id, gates, jumps }: PaperQuestion, shape: QuestionShape): BookletQuestion {
    const asked = words.questions[id];
    const options = shape.options.map((option) => {
      const when = shape.offeredWhen?.[option];
      return {
        sign: letterOf(codes, id, option),
        label: asked?.options[option] ?? option,
        only: when ? texts.offeredIf(inCodes(when, inWords)) : ''
      };
    });
    return {
      id,
      code: codes.ofQuestion.get(id) ?? '',
      gates: gatesInCodes(gates, codeOf, inWords),
      ask: asked?.ask ?? id,
      hint: asked?.hint ?? '',
      howMany: shape.most ? texts.atMost(shape.most) : shape.kind === 'some' ? texts.several : texts.one,
      options: shape.mayNotKnow ? [...options, { sign: '?', label: words.dontKnow, only: '' }] : options,
      jumps: jumps.map(({ options: some, to }) =>
        texts.jump(texts.either(some.map((option) => letterOf(codes, id, option))), codeOf(to))
      ),
      fields: (shape.objects ?? []).map(({ id: object, kind }) =>
        field(object, asked?.objects?.[object] ?? { label: object, hint: '' }, { kind })
      )
    };
  }

  return {
    title: texts.title,
    lead: texts.lead,
    edition: texts.edition(contentVersion),
    rules: texts.rules,
    project: [
      field('name', { label: texts.name, hint: '' }, { filled: name }),
      field('purpose', { label: texts.purpose, hint: '' }, { filled: purpose })
    ],
    blanks: texts.blanks,
    stages: course.map((stage, place) => ({
      id: stage.id,
      title: words.stages[stage.id]?.title ?? stage.id,
      summary: words.stages[stage.id]?.summary ?? '',
      questions: stage.questions.flatMap((shape, index) => {
        const onPaper = paper[place]?.[index];
        return onPaper ? [question(onPaper, shape)] : [];
      })
    })),
    note: texts.note
  };
}
