import { inOwnWords, selectionOf } from '#engine/advise/decisions.ts';
import { dayOf, daysAfter } from '#engine/day.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import { delays } from '#engine/note/remark.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { sayingParts } from '#sheets/advice/saying-parts.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { questionsToFind, type QuestionToFind } from '#sheets/plan/to-find.ts';
import { lateLast } from '#sheets/programmes/late-last.ts';
import { listIn } from '#texts/format/lists.ts';
import type { Counsel } from '../counsel.ts';
import { doubtOn } from '../doubt.ts';
import { withField } from '../field/with-field.ts';
import { hoursOfAll, withHoursSaid } from '../hours-said.ts';
import { hoursTold } from '../hours-told.ts';
import { inHand } from '../in-hand.ts';
import type { NoteBody, NoteSheet } from '../note-sheet.ts';
import { stepsOfEvery, type NoteStep } from '../note-steps.ts';
import { otherLeads } from '../other-leads.ts';
import { outcomesOf } from '../outcomes-of.ts';
import { decidedInTime } from '../decided-in-time.ts';
import { ownWordsOf } from '../own-words.ts';
import { reasonsAnswered } from '../reasons-answered.ts';
import { topicsAsked, withTopics } from '../topics-asked.ts';
import { sheetFrom } from '../sheet-from.ts';
import { speakerFor, type NoteLine } from '../spoken.ts';
import { answerOf, line } from './answer.ts';
import type { GeneralDossier, Ground } from './ground.ts';
import { moneyLines } from './money.ts';
import { homeLines, lawLines } from './rules.ts';
import { sayings } from './say.ts';
import { stepsOf } from './steps.ts';
import { verdictInWords } from '../verdict-in-words.ts';
import type { GeneralWords } from './words.ts';
import { saidToWhomTyped, withWhoAgrees } from '../who-agrees.ts';

/** How many questions are to be found out at most; as long as hardly anything is known, those that decide most. */
const MOST_TO_FIND = { early: 3, later: 6 };

/**
 * The note of a project in which no situation is recognised: what its plan, its pitch and its money say,
 * in the order of a note. Pure.
 */
export function generalNote(
  dossier: GeneralDossier,
  counsel: Counsel<KnownAdvice>,
  known: readonly SituationShape[],
  ours: GeneralWords
): NoteSheet {
  const named = sayingParts(ours.plan.outlines, counsel.situation, ours.locale);
  const outlines = inOwnWords(named, dossier.decisions);
  const words = { ...ours, plan: { ...ours.plan, outlines } };
  const today = dayOf(words.edition.at);
  const objects = decidedInTime(dossier.objects, counsel.situation, today);
  const own = ownWordsOf(objects, counsel.situation, words, dossier);
  const dates = moneyDatesIn(dossier.objects, today);
  const selection = selectionOf(lateLast(counsel.judgements, dates), dossier);
  const verdict = verdictInWords(outcomesOf(selection), words);
  const asked = whyTheyCome(counsel, words);
  const ground: Ground = {
    dossier,
    counsel,
    known,
    selection,
    speaker: speakerFor(counsel.situation, { ...own, words: { ...own.words, verdict } }, words.locale),
    today,
    // An advice may wait for the same answer: it is asked once.
    open: [
      ...asked,
      ...questionsToFind(counsel, words.plan).filter(({ id }) => asked.every((one) => one.id !== id))
    ]
  };
  const question = own.words['own-question'] ?? ground.speaker.woven(words.texts.general.question);
  const doubt = doubtOn(
    ground.open.map(({ id }) => id),
    counsel.situation,
    words.texts
  );
  const body = withField(bodyOf(question, ground, words), { ...ground, situation: counsel.situation }, words);
  return sheetFrom(body, dossier, { situation: '', doubt }, words);
}

/** Why somebody comes decides no advice, and nearly always the situation: where it was not said, it is asked first. */
const whyTheyCome = ({ situation }: Counsel, { plan, texts }: GeneralWords): QuestionToFind[] =>
  comesFor
    .filter((id) => situation.answers[id] === undefined && situation.asked(id) === 'yes')
    .map((id) => ({
      id,
      title: plan.questions[id]?.short ?? id,
      unknown: '',
      decides: texts.general.decidesSituation,
      findOut: plan.findOut[id] ?? ''
    }));

function bodyOf(question: string, ground: Ground, words: GeneralWords): NoteBody {
  const { dossier, counsel, today } = ground;
  const objects = decidedInTime(dossier.objects, counsel.situation, today);
  const hours = hoursTold(dossier);
  const every = stepsOfEvery({ ...ground, ...dossier, objects, hours, common: words.common.steps, words });
  const agenda = inHand(dossier.objects, objects, counsel.situation, ground.speaker, { ...words, today });
  const who = { ...ground, ...dossier, objects, situation: counsel.situation, locale: words.locale };
  const now = every.filter(({ due }) => due <= daysAfter(today, delays[0]));
  const room = { hours: (hours ?? Infinity) - hoursOfAll(now), taken: now.length > 0 };
  const others = stepsOf(ground, words, room).filter(({ id }) => every.every((one) => one.id !== id));
  const ordered = withWhoAgrees(inOrder([...every, ...others]), agenda, who);
  const steps = withHoursSaid(ordered, hours, today, words);
  const known = outcomesOf(ground.selection).length > 0;
  const { reply, left } = reasonsAnswered(
    {
      situation: ground.counsel.situation,
      recognition: { lead: undefined, companion: undefined, others: [] }
    },
    ground.speaker,
    { common: words.common, notes: {}, situations: {} }
  );
  const said = answerOf(ground, words);
  const [brings, ...more] = left;
  // What brings them is answered first; what the project is comes after.
  const answer = [...reply, ...(brings?.lines ?? []), ...said.answer];
  const told = [...answer, ...more.flatMap((one) => one.lines)];
  const asked = topicsAsked({ dossier, situation: counsel.situation }, told, ground.speaker, words);
  return {
    question,
    ...said,
    answer,
    also: withTopics(asked, more, answer),
    agenda,
    steps,
    money: moneyLines(ground, words),
    excluded: [],
    law: lawLines(ground, words),
    home: homeLines(ground, words),
    say: saidToWhomTyped(sayings(ground, words), steps, who, words),
    stop: [],
    find: ground.open
      .filter(({ findOut }) => steps.every(({ first }) => first !== findOut))
      .slice(0, MOST_TO_FIND[known ? 'later' : 'early'])
      .map(({ title, findOut }) => line(`${title}. ${findOut}`)),
    ways: waysIn(ground, words)
  };
}

const inOrder = (steps: readonly NoteStep[]): NoteStep[] =>
  [...steps].sort((one, other) => one.due.localeCompare(other.due));

/** What would make a situation be recognised, one line each: nothing that takes back what was answered. */
function waysIn({ counsel: { situation }, known }: Ground, words: GeneralWords): NoteLine[] {
  const { texts, plan, locale } = words;
  const told = { ...words, questions: plan.questions, quoted: plan.texts.one.quoted };
  return otherLeads(known, situation, told, true).map(({ title, changes }) =>
    line(
      texts.wayTo(
        title,
        listIn(locale)(changes.map((change) => texts.answering(change.answers, change.title)))
      )
    )
  );
}
