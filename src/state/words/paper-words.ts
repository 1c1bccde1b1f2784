import {
  applying,
  commonNote,
  details,
  glossary,
  names,
  needNames,
  noteSlots,
  optionNames,
  origins,
  outcomeTitles,
  outlines,
  overview,
  programmes,
  situationNames,
  situations,
  takableNeeds,
  workshop
} from 'virtual:knowledge/loaders';
import { fields, notes } from 'virtual:knowledge/note-loaders';
import version from 'virtual:knowledge/version';
import { stageAsking } from '#engine/course/course.ts';
import type { Locale } from '#engine/locale.ts';
import { speakingIn } from '#engine/note/recognition.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { kinds } from '#knowledge/kinds/kind.ts';
import { stageIds } from '#knowledge/stages.ts';
import { answerLine, optionNamesOf } from '#sheets/course/answer-line.ts';
import type { PaperWords } from '#sheets/export/papers.ts';
import { financingWordsFrom } from '#sheets/finance-plan/financing-words.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { exclusionIn } from '#sheets/note/exclusion.ts';
import { fieldNamed } from '#sheets/note/field/field-of.ts';
import { course } from '#state/course.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { canvasTexts } from '#texts/pages/canvas.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { everyQuestionIn } from './every-question.ts';
import { itemsFor } from './pitch-items.ts';
import { planPartsIn } from './plan-parts.ts';

/** The words of everything that leaves, loaded when a paper asks for them, for a project of which this is found. */
export async function paperWordsIn(
  locale: Locale,
  interfaceTexts: InterfaceTexts,
  counsel: Counsel<KnownAdvice>,
  at: number
): Promise<PaperWords> {
  const [known, named, options] = await Promise.all([situations(), names[locale](), optionNames[locale]()]);
  const { situation } = counsel;
  const answerTo = (question: string) =>
    answerLine(
      optionNamesOf(situation.answers[question], options[question], interfaceTexts.question.dontKnow),
      locale,
      interfaceTexts
    );
  const naming = { questions: named.questions, answerTo };
  const edition = { version, at };
  const note = async () => {
    const [ofSituations, common, slots, outcomes, schemes, field, ...entries] = await Promise.all([
      situationNames[locale](),
      commonNote[locale](),
      noteSlots[locale](),
      outcomeTitles[locale](),
      programmes[locale](),
      fields[fieldNamed(situation)]?.(),
      ...speakingIn(counsel.recognition).map(async (id) => [id, await notes[locale][id]?.()] as const)
    ]);
    return {
      locale,
      texts: noteTexts[locale],
      situations: ofSituations,
      notes: Object.fromEntries(entries.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : []))),
      common: { ...common, ...slots },
      fields: field ? { [fieldNamed(situation)]: field[locale] } : {},
      outcomes,
      programmes: schemes,
      schemes: programmesTexts[locale],
      edition
    };
  };
  const plan = async () => {
    const [parts, means, terms, ofNote] = await Promise.all([
      planPartsIn(locale),
      takableNeeds[locale](),
      glossary[locale](),
      note()
    ]);
    return {
      ...parts,
      ...naming,
      locale,
      texts: interfaceTexts,
      excludes: (advice: string, by: string) => exclusionIn(ofNote.notes[by], advice, situation),
      means,
      glossary: terms,
      edition
    };
  };
  return {
    locale,
    texts: exportTexts[locale],
    at,
    known,
    course,
    stages: stageIds.map((id) => ({ id, title: named.stages[id]?.title ?? id })),
    dontKnow: interfaceTexts.question.dontKnow,
    plan,
    note,
    general: async () => {
      const [{ notes: _notes, ...ofNote }, ofPlan, meanings, licences, homes, ground] = await Promise.all([
        note(),
        plan(),
        details[locale].outcome(),
        details[locale].licence(),
        details[locale]['legal-home'](),
        overview[locale]()
      ]);
      return {
        ...ofNote,
        plan: ofPlan,
        overview: ground,
        overviewTexts: overviewTexts[locale],
        meanings,
        licences,
        homes,
        options
      };
    },
    financing: async () => {
      const [titles, funders, schemes, ways, asked] = await Promise.all([
        outlines[locale](),
        workshop[locale].funder(),
        programmes[locale](),
        applying[locale](),
        needNames[locale]()
      ]);
      return {
        ...naming,
        ...financingWordsFrom(locale, financePlanTexts[locale], asked, titles),
        interfaceTexts,
        funders,
        programmes: schemes,
        applying: ways,
        schemes: programmesTexts[locale],
        at
      };
    },
    boat: async () => {
      const [items, principles, titles] = await Promise.all([
        workshop[locale].boat(),
        workshop[locale].principle(),
        outlines[locale]()
      ]);
      return {
        ...naming,
        items,
        principles,
        outlines: titles,
        words: boatTexts[locale],
        locale,
        interfaceTexts
      };
    },
    poster: async () => ({
      brakes: await workshop[locale].brake(),
      texts: posterTexts[locale],
      unanswered: boatTexts[locale].states.unanswered
    }),
    canvas: async () => {
      const [questions, titles] = await Promise.all([everyQuestionIn(locale), outlines[locale]()]);
      return {
        texts: canvasTexts[locale],
        questions,
        stages: named.stages,
        stageOf: (question: string) => stageAsking(course, question) ?? '',
        outlines: titles
      };
    },
    pitch: async (persona) => ({
      ...naming,
      locale,
      texts: pitchTexts[locale],
      interfaceTexts,
      items: await itemsFor(persona, locale),
      at
    }),
    asked: () => everyQuestionIn(locale),
    origins: async () => {
      const some = await Promise.all(kinds.map((kind) => origins[kind]()));
      return Object.fromEntries(some.flatMap((one) => Object.entries(one)));
    }
  };
}
