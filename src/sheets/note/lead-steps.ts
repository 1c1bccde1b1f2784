import { dayOf } from '#engine/day.ts';
import { excluding, holdsFor } from '#engine/note/exclusions.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import type { NoteEntry, StepEntry } from '#knowledge/note-entry.ts';
import type { agendaIn } from './agenda.ts';
import { decidedInTime } from './decided-in-time.ts';
import { fieldOf } from './field/field-of.ts';
import { ofTheMatter, speaksOf, tradeOf } from './field/matter.ts';
import { neighboursNamed } from './field/named-neighbours.ts';
import { placesInWords } from './field/places-in-words.ts';
import type { NoteOf } from './note-sheet.ts';
import { answerOrder } from './answer-order.ts';
import { besideLead } from './beside-lead.ts';
import { harmAround } from './harm-in.ts';
import { hoursTold } from './hours-told.ts';
import { openedBy } from './lead-answer.ts';
import { countsOnTheMonth } from './over-the-weeks.ts';
import { stepsIn, stepsOfEvery, type NoteStep } from './note-steps.ts';
import type { NoteWords, Slots } from './note-words.ts';
import { ownWordsOf } from './own-words.ts';
import { replyTo } from './reply-to.ts';
import { linesOf, speakerFor, type Speaker } from './spoken.ts';
import { openingOf, type TopicWords } from './topics-asked.ts';
import { verdictInWords } from './verdict-in-words.ts';

const MOTIVE = 'motive' satisfies typeof motive.id;
const RIGHTS: string = 'rights' satisfies (typeof motive.options)[number];

/** What the steps of a note are worded with. */
export type StepWords = Pick<NoteWords, 'locale' | 'texts' | 'notes' | 'fields' | 'outcomes' | 'edition'> &
  Readonly<{ common: Slots & TopicWords }>;

/** Who speaks in a note, and what it calls the project. */
export type Voice = Readonly<{
  speaker: Speaker;
  /** The person’s question in their own words; undefined where they wrote none. */
  question: string | undefined;
  /** Whether it is a commons, in a sentence. */
  verdict: string;
}>;

/** Speaks in the person’s words, and names somebody of their field where there is somebody to write to. */
export function voiceOf({ dossier, situation, outcomes }: NoteOf, words: StepWords): Voice {
  const objects = decidedInTime(dossier.objects, situation, dayOf(words.edition.at));
  const { words: said, ...own } = ownWordsOf(objects, situation, words, dossier);
  const verdict = verdictInWords(outcomes, words);
  const slots = { ...said, verdict };
  const ofMatter = speaksOf(dossier);
  const plain = speakerFor(situation, { ...own, ofMatter, words: slots }, words.locale);
  const field = fieldOf(situation, words.fields);
  const places = placesInWords(
    field,
    plain,
    tradeOf(dossier, field?.elsewhere),
    neighboursNamed(objects),
    words
  );
  return {
    speaker: speakerFor(situation, { ...own, ofMatter, words: { ...slots, ...places } }, words.locale),
    question: said['own-question'],
    verdict
  };
}

/** What the recognised situations exclude, as far as it is said of this project. */
export const neverIn = (
  { recognition }: NoteOf,
  speaker: Speaker,
  { notes }: Pick<NoteWords, 'notes'>
): NoteEntry['never'] =>
  excluding(recognition)
    .flatMap(({ id }) => (notes[id]?.never ?? []).filter(holdsFor(id, recognition)))
    .filter(speaker.says);

/** What a plan takes from the note: what it answers, the steps with which it begins, and when to give up. */
export type LeadPart = Readonly<{
  /** In the person’s own words; '' where they wrote none. */
  question: string;
  answer: readonly string[];
  steps: readonly NoteStep[];
  stop: readonly string[];
}>;

/**
 * The part of a plan that the situation that leads says, as its note does; no answer and no rule of stopping where
 * none leads. What the situation that accompanies excludes is not done either. `daysIn` reads the days that the
 * person wrote. Pure.
 */
export function leadPart(given: NoteOf, words: StepWords, daysIn: typeof agendaIn): LeadPart {
  const { speaker, question = '' } = voiceOf(given, words);
  const lead = words.notes[given.recognition.lead?.advice.id ?? ''];
  const gone = neverIn(given, speaker, words).flatMap(({ advice }) => advice);
  const harm = harmAround(words.common, speaker);
  const lines = (some: NoteEntry['answer'] = []) => linesOf(some, speaker);
  const answered = lead
    ? answerOrder(lead, replyTo(given.situation, lead, speaker, words.common), given, lines)
    : { opening: [], rest: [] };
  const told = [...answered.opening, ...answered.rest];
  const asked = lead ? openingOf(given, [...harm.first, ...told], speaker, words) : [];
  const opened = openedBy(asked, told);
  return {
    question,
    answer: [
      // The plan opens as the note does: what stops a harm, what is asked and answered, and the person’s own days.
      ...harm.first,
      ...opened.asked,
      ...opened.own,
      ...harm.after,
      ...daysIn(given.dossier.objects, dayOf(words.edition.at), words.locale, words.texts)
    ].map(({ text }) => text),
    steps: withWhatSavesLives(stepsSaid(given, speaker, new Set(gone), words), given, speaker, words),
    stop: lines(lead?.stop).map(({ text }) => text)
  };
}

/** The first step says whom to call in danger, where the matter of the project has somebody to call. */
function withWhatSavesLives(
  [first, ...rest]: readonly NoteStep[],
  { dossier, situation }: NoteOf,
  speaker: Speaker,
  { fields }: StepWords
): readonly NoteStep[] {
  if (!first) return [];
  const law = ofTheMatter(fieldOf(situation, fields)?.law ?? [], speaksOf(dossier));
  const vital = linesOf(
    law.filter(({ savesLives }) => savesLives),
    speaker
  );
  return [{ ...first, remarks: [...vital.map(({ text }) => text), ...first.remarks] }, ...rest];
}

/**
 * Every step of the situation that leads, dated and in words, whatever the length of the note; where none leads, what
 * every note asks for. By whoever speaks already, and knows what is excluded.
 */
export function stepsSaid(
  { dossier, situation: now, recognition }: NoteOf,
  speaker: Speaker,
  gone: ReadonlySet<string>,
  words: StepWords
): readonly NoteStep[] {
  const situation = recognition.lead?.advice.id;
  const lead = situation === undefined ? undefined : words.notes[situation];
  const today = dayOf(words.edition.at);
  const allowed = ({ action }: StepEntry) => !action || !gone.has(action);
  const asked = {
    common: words.common.steps.filter(allowed),
    speaker,
    forRights: [now.answers[MOTIVE] ?? []].flat().includes(RIGHTS),
    objects: decidedInTime(dossier.objects, now, today),
    actions: dossier.actions,
    today,
    hours: hoursTold(dossier),
    words
  };
  if (situation === undefined || !lead) return stepsOfEvery(asked);
  const steps = lead.steps.filter(allowed);
  const second = besideLead(recognition.companion?.advice.id, { steps, gone, speaker }, words);
  return stepsIn({
    ...asked,
    spreads: !countsOnTheMonth(lead),
    situation,
    steps,
    ...(second ? { second } : {})
  });
}
