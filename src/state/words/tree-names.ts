import { late } from '#engine/late.ts';
import { facts, questions as loadWords } from 'virtual:knowledge/loaders';
import { stageAsking } from '#engine/course/course.ts';
import type { Locale } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { answerInWords, type NamedQuestion } from '#engine/reason/in-words.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import { stageIds } from '#knowledge/stages.ts';
import type { TreeNames } from '#sheets/map/tree-names.ts';
import { course, questions } from '#state/course.ts';

/** The words of the trees of these conditions. They are loaded when somebody opens a tree, never before. */
export async function treeNames(conditions: readonly Condition[], locale: Locale): Promise<TreeNames> {
  const asked = new Set(conditions.flatMap(questionsIn).map((id) => stageAsking(course, id)));
  const [{ mapTexts }, named, ...stages] = await Promise.all([
    late(() => import('#texts/pages/map.ts')),
    facts[locale](),
    ...stageIds.filter((stage) => asked.has(stage)).map((stage) => loadWords[locale][stage]())
  ]);
  const { tree, conditions: words } = mapTexts[locale];
  const worded = Object.fromEntries(stages.flatMap((stage) => Object.entries(stage)));
  const sentences = new Map(named.map(({ when, says }) => [JSON.stringify(when), says]));
  const namedQuestion = (id: string): NamedQuestion | undefined => {
    const [question, said] = [questions.get(id), worded[id]];
    return question && said && { ...question, subject: said.short, named: said.options };
  };
  return {
    words: tree,
    says: (condition) => sentences.get(JSON.stringify(condition)),
    answer: (atom) => answerInWords(atom, namedQuestion, words)
  };
}
