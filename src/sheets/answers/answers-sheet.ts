import type { Course } from '#engine/course/course.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { ExportTexts } from '#texts/pages/export.ts';

/** What was said to one question, in words. */
export type GivenAnswer = Readonly<{
  id: string;
  ask: string;
  said: readonly string[];
  note: string;
  /** The person’s own words for what this question speaks of. */
  own: readonly Readonly<{ label: string; text: string }>[];
  /** The day on which it was said, as YYYY-MM-DD; '' where that is not known. */
  day: string;
}>;

/** Everything that was said, stage by stage, then what counts no more. */
export type AnswersSheet = Readonly<{
  title: string;
  stages: readonly Readonly<{ id: string; title: string; answers: readonly GivenAnswer[] }>[];
}>;

/** The words of questions, as far as their answers need them. */
export type AskedWords = Readonly<
  Record<
    string,
    Readonly<{
      ask: string;
      options: Readonly<Record<string, string>>;
      objects?: Readonly<Record<string, Readonly<{ label: string }>>>;
    }>
  >
>;

/** The stage under which answers stand that count no more. */
const LAPSED = 'lapsed';

/** The answers of a project in words, with the notes. Pure. */
export function answersSheet(
  { name, answers, objects }: Pick<Dossier, 'name' | 'answers' | 'objects'>,
  course: Course,
  situation: Situation,
  words: Readonly<{
    texts: ExportTexts;
    dontKnow: string;
    questions: AskedWords;
    stages: Readonly<Record<string, Readonly<{ title: string }>>>;
  }>
): AnswersSheet {
  const { texts, questions } = words;
  const given = (id: string): GivenAnswer[] => {
    const [answer, asked] = [answers[id], questions[id]];
    const own = Object.entries(asked?.objects ?? {}).flatMap(([object, { label }]) => {
      const text = objects[object]?.text.trim() ?? '';
      return text ? [{ label, text }] : [];
    });
    const note = answer?.note.trim() ?? '';
    if ((answer?.value ?? null) === null && !note && own.length === 0) return [];
    const said = [answer?.value ?? []]
      .flat()
      .map((option) => (option === DONT_KNOW ? words.dontKnow : (asked?.options[option] ?? option)));
    return [{ id, ask: asked?.ask ?? id, said, note, own, day: answer?.at ? dayOf(answer.at) : '' }];
  };
  const counts = (id: string) => situation.asked(id) !== 'no';
  const ids = course.flatMap((stage) => stage.questions.map(({ id }) => id));
  const stages = course.map((stage) => ({
    id: stage.id,
    title: words.stages[stage.id]?.title ?? stage.id,
    answers: stage.questions.flatMap(({ id }) => (counts(id) ? given(id) : []))
  }));
  const lapsed = {
    id: LAPSED,
    title: texts.lapsed,
    answers: ids.filter((id) => !counts(id)).flatMap(given)
  };
  return {
    title: texts.answersOf(name),
    stages: [...stages, lapsed].filter((one) => one.answers.length > 0)
  };
}
