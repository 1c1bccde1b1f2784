import type { Source } from '#engine/advise/advice.ts';
import { selectionOf } from '#engine/advise/decisions.ts';
import { begunAt } from '#engine/begun.ts';
import type { Course } from '#engine/course/course.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { answersSheet, type AnswersSheet, type AskedWords } from '#sheets/answers/answers-sheet.ts';
import { boatSheet, type BoatSheet, type BoatSheetWords } from '#sheets/boat/boat-sheet.ts';
import { posterSheet, type PosterSheet, type PosterWords } from '#sheets/boat/poster-sheet.ts';
import { calendarSheet, type CalendarSheet } from '#sheets/calendar/calendar-sheet.ts';
import { canvasSheet, type CanvasSheet } from '#sheets/canvas/canvas-sheet.ts';
import type { CanvasWords } from '#sheets/canvas/canvas-words.ts';
import { dossierSheet, type DossierSheet } from '#sheets/dossier/dossier-sheet.ts';
import { adviceByStage } from '#sheets/dossier/stage-advice.ts';
import {
  financingSheet,
  type FinancingSheet,
  type FinancingSheetWords
} from '#sheets/finance-plan/financing-sheet.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { generalNote } from '#sheets/note/general/general-note.ts';
import type { GeneralWords } from '#sheets/note/general/words.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { agendaIn } from '#sheets/note/agenda.ts';
import { leadPart } from '#sheets/note/lead-steps.ts';
import { noteOf } from '#sheets/note/note-of.ts';
import { noteSheet, type NoteSheet } from '#sheets/note/note-sheet.ts';
import type { NoteWords } from '#sheets/note/note-words.ts';
import { recognisedIn } from '#sheets/note/recognised.ts';
import { pitchSheet, type PitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import type { PitchWords } from '#sheets/pitch/pitch-words.ts';
import { planSheet, type PlanSheet } from '#sheets/plan/plan-sheet.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import { planRows, withDaysOf, type PlanRow } from './plan-rows.ts';

/** The words of everything that leaves, each part when it is asked for. A program has them at once, a page loads them. */
export type PaperWords = Readonly<{
  locale: Locale;
  texts: ExportTexts;
  at: number;
  known: readonly SituationShape[];
  course: Course;
  stages: readonly Readonly<{ id: string; title: string }>[];
  dontKnow: string;
  plan: () => Promise<PlanWords>;
  note: () => Promise<NoteWords>;
  general: () => Promise<GeneralWords>;
  financing: () => Promise<FinancingSheetWords>;
  boat: () => Promise<BoatSheetWords>;
  poster: () => Promise<PosterWords>;
  canvas: () => Promise<CanvasWords>;
  pitch: (persona: Persona) => Promise<PitchWords>;
  asked: () => Promise<AskedWords>;
  /** Where each advice was read, by its id. */
  origins: () => Promise<Readonly<Record<string, readonly Source[]>>>;
}>;

/** Everything that can leave of one project, each sheet made when it is asked for. */
export type Papers = Readonly<{
  note: () => Promise<NoteSheet>;
  plan: () => Promise<PlanSheet>;
  /** The actions of the plan, each with its day. */
  actions: () => Promise<readonly PlanRow[]>;
  financing: () => Promise<Readonly<{ sheet: FinancingSheet; words: FinancingSheetWords }>>;
  answers: () => Promise<AnswersSheet>;
  boat: () => Promise<BoatSheet>;
  poster: () => Promise<PosterSheet>;
  canvas: () => Promise<CanvasSheet>;
  pitches: () => Promise<readonly PitchSheet[]>;
  calendar: () => Promise<CalendarSheet>;
  dossier: () => Promise<DossierSheet>;
}>;

/** The papers of a project. Nothing is worked out, and no word is loaded, before it is asked for. */
export function papersOf(dossier: Dossier, counsel: Counsel<KnownAdvice>, words: PaperWords): Papers {
  const { at, texts } = words;
  const given = noteOf(dossier, counsel);
  const lead = once(async () => leadPart(given, await words.note(), agendaIn));
  const papers: Papers = {
    note: once(
      async () =>
        noteSheet(given, await words.note()) ??
        generalNote(dossier, counsel, words.known, await words.general())
    ),
    plan: once(async () => {
      const [ofPlan, ofLead] = await Promise.all([words.plan(), lead()]);
      return planSheet(dossier, counsel, ofPlan, ofLead);
    }),
    actions: once(async () => {
      const [plan, note, ofLead] = await Promise.all([papers.plan(), papers.note(), lead()]);
      // Where no situation leads, the note alone says by which day each action is due.
      const dated = [...ofLead.steps, ...note.groups.flatMap(({ steps }) => steps)];
      return planRows(plan, dossier, dated);
    }),
    financing: once(async () => {
      const ofMoney = await words.financing();
      return { sheet: financingSheet(dossier, counsel, ofMoney), words: ofMoney };
    }),
    answers: once(async () =>
      answersSheet(dossier, words.course, counsel.situation, {
        texts,
        dontKnow: words.dontKnow,
        questions: await words.asked(),
        stages: Object.fromEntries(words.stages.map((stage) => [stage.id, stage]))
      })
    ),
    boat: once(async () => boatSheet(dossier, counsel, await words.boat())),
    poster: once(async () => posterSheet(await papers.boat(), dossier, counsel, await words.poster())),
    canvas: once(async () => canvasSheet(dossier, counsel, await words.canvas())),
    pitches: once(() =>
      Promise.all(
        personas.map(async (persona) => pitchSheet(dossier, counsel, persona, await words.pitch(persona)))
      )
    ),
    calendar: once(async () => {
      const begun = begunAt(dossier, at);
      // A calendar keeps what it was told: its days are those of the day on which the person began.
      const first = dayOf(begun) === dayOf(at) ? papers : papersOf(dossier, counsel, wordsAsOf(begun, words));
      const [plan, rows, told] = await Promise.all([papers.plan(), papers.actions(), first.actions()]);
      const { judgements } = counsel;
      return calendarSheet(
        dossier,
        { plan, rows: withDaysOf(told, rows), judgements, today: dayOf(at) },
        texts
      );
    }),
    dossier: once(async () => {
      const [note, answers, financing, pitches, plan, rows] = await Promise.all([
        papers.note(),
        papers.answers(),
        papers.financing(),
        papers.pitches(),
        papers.plan(),
        papers.actions()
      ]);
      const [ofPlan, ofNote, origins] = await Promise.all([words.plan(), words.note(), words.origins()]);
      const { recommended } = selectionOf(judgedInTime(counsel, dossier.objects, dayOf(at)), dossier);
      return dossierSheet(
        {
          name: dossier.name,
          note,
          recognised: recognisedIn(counsel.recognition, { ...ofPlan, ...ofNote }),
          answers,
          advice: adviceByStage(recommended, dossier, ofPlan, { stages: words.stages, origins }),
          financing: financing.sheet,
          pitches,
          plan,
          rows
        },
        texts.dossier
      );
    })
  };
  return papers;
}

/** The same words as they were said at that time. */
function wordsAsOf(at: number, words: PaperWords): PaperWords {
  const then = <Of extends Readonly<{ edition: PlanWords['edition'] }>>(ofOne: Of): Of => ({
    ...ofOne,
    edition: { ...ofOne.edition, at }
  });
  return {
    ...words,
    at,
    plan: async () => then(await words.plan()),
    note: async () => then(await words.note()),
    general: async () => {
      const general = then(await words.general());
      return { ...general, plan: then(general.plan) };
    }
  };
}

/** Made at most once, however many papers are made of it. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
