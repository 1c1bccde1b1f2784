import type { Source } from '#engine/advise/advice.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier, DossierAnswer } from '#engine/dossier.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import type { Recognition, SituationShape } from '#engine/note/recognition.ts';
import { delays } from '#engine/note/remark.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { NoteEntry } from '#knowledge/note-entry.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { ASKED_FIRST } from '#knowledge/note/asked-first.ts';
import { GOVERNANCE } from '#knowledge/note/governance.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { OUTCOME } from '#knowledge/note/outcome.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { beside } from './alike.ts';
import { answerOrder } from './answer-order.ts';
import { answersOf } from './answers-of.ts';
import { doubtOnLead } from './doubt.ts';
import { besideEntered, enteredMoney, withEntered } from './entered-money.ts';
import { besideSaid } from './beside-said.ts';
import { afterFirst, withField } from './field/with-field.ts';
import { harmAround } from './harm-in.ts';
import { inHand, type DayLine } from './in-hand.ts';
import { decidedInTime } from './decided-in-time.ts';
import { lawOf } from './law-of.ts';
import { leadAnswer } from './lead-answer.ts';
import { moneyBeside, moneyOf, type NoteMoney } from './note-money.ts';
import { neverIn, stepsSaid, voiceOf } from './lead-steps.ts';
import type { NoteStep } from './note-steps.ts';
import type { StepGroup } from './step-groups.ts';
import type { NoteWords } from './note-words.ts';
import { withoutPayers, withPayer } from './payers.ts';
import { protectsPeople } from './protects-people.ts';
import { reasonsAnswered, type Beside } from './reasons-answered.ts';
import { sayings } from './sayings.ts';
import { sheetFrom } from './sheet-from.ts';
import { planCost } from './sums/plan-cost.ts';
import { sumsOf } from './sums/sums.ts';
import { saidToWhomTyped, withWhoAgrees } from './who-agrees.ts';
import { linesOf, type NoteLine, type SpokenLine } from './spoken.ts';
import { openingOf, topicsAsked, withParts, withTopics } from './topics-asked.ts';

/** What a note takes from a dossier besides its answers. */
export type NoteDossier = Pick<Dossier, 'name' | 'purpose' | 'objects' | 'actions' | 'picks' | 'costs'> &
  Readonly<{
    /** The answers, with what was written beside them where that is kept. */
    answers?: Readonly<Record<string, DossierAnswer | AnswerValue>>;
    /** What was written beside them, where the answers stand bare. */
    beside?: Dossier['answers'];
  }>;

/** Everything that a note says, section by section, before it is cut to two pages. */
export type NoteBody = Readonly<{
  question: string;
  answer: readonly NoteLine[];
  /** What the situation that accompanies answers, and what else brings the person. */
  also: readonly Beside[];
  facts: readonly NoteLine[];
  /** The days that the person wrote, each with what is to be in hand then. */
  agenda: readonly DayLine[];
  steps: readonly NoteStep[];
  money: NoteMoney;
  excluded: readonly NoteLine[];
  law: readonly NoteLine[];
  home: readonly NoteLine[];
  say: readonly SpokenLine[];
  risk: readonly NoteLine[];
  stop: readonly NoteLine[];
  find: readonly NoteLine[];
  /** What would make a situation be recognised, where none is. */
  ways: readonly NoteLine[];
}>;

/** What is said to whoever waits, and what the question itself asks for, keeps its place in the answer. */
const STAYS: readonly string[] = [OFFER, ASKED_FIRST];

/** A home that is named as such stands alone: two first choices are none. */
const FIRST_CHOICE = /(?<!\p{L})(?:premier choix|first choice)(?!\p{L})/iu;

/** The note of a project: two pages at most. The page, its print and the Markdown are renderings of it. */
export type NoteSheet = Omit<NoteBody, 'steps'> &
  Readonly<{
    title: string;
    edition: string;
    /** The situation that leads; '' where none is recognised. */
    situation: string;
    groups: readonly StepGroup[];
    /** The steps that two pages do not hold in full, each with its day and what ends it; the plan says the rest. */
    later: readonly LaterStep[];
    /** What is done, so that a mark set by mistake can be taken back. */
    already: readonly NoteStep[];
    unsure: string;
    sources: readonly Source[];
    limits: string;
  }>;

/**
 * What comes after the steps that are told in full: a step, with what ends it; or a day that the person typed, with
 * what is to be in hand then.
 */
export type LaterStep = Pick<NoteStep, 'id' | 'title' | 'due' | 'done'> &
  Readonly<{ day: string; typed?: true }>;

/** What a note follows from. */
export type NoteOf = Readonly<{
  dossier: NoteDossier;
  situation: Situation;
  recognition: Recognition<SituationShape>;
  /** The outcomes that are retained, the first being what it is. */
  outcomes: readonly string[];
}>;

/** The note in words; undefined where no situation leads, or its words have not come. Pure. */
export function noteSheet(given: NoteOf, words: NoteWords): NoteSheet | undefined {
  const { lead } = given.recognition;
  const body = lead && bodyOf(lead.advice.id, given, dayOf(words.edition.at), words);
  const doubt = lead ? doubtOnLead(lead, given.situation, words.texts) : '';
  return body && sheetFrom(body, given.dossier, { situation: lead.advice.id, doubt }, words);
}

function bodyOf(id: string, given: NoteOf, today: string, words: NoteWords): NoteBody | undefined {
  const lead = words.notes[id];
  if (!lead) return undefined;
  const { dossier, situation, recognition, outcomes } = given;
  const { speaker, question, verdict } = voiceOf(given, words);
  const second = recognition.companion?.advice.id;
  const companion = second === undefined ? undefined : words.notes[second];
  const { note: common } = words.common;
  const lines = (some: NoteEntry['law'] = []) => linesOf(some, speaker);
  const never = neverIn(given, speaker, words);
  const gone = new Set(never.flatMap(({ advice }) => advice));
  const objects = decidedInTime(dossier.objects, situation, today);
  const agenda = inHand(dossier.objects, objects, situation, speaker, { ...words, today });
  const who = { situation, speaker, locale: words.locale, today, objects, actions: dossier.actions };
  const steps = withWhoAgrees(stepsSaid(given, speaker, gone, words), agenda, who);
  const own = sumsOf(dossier, situation, today, words.locale, id);
  const cost = planCost(steps, own, { dossier, situation, today, lead: id, locale: words.locale });
  const sums = [...own, ...cost];
  const summed = new Set(sums.flatMap(({ tells = [] }) => tells));
  const law = lines(lead.law.filter(({ about }) => !about || !summed.has(about)));
  // People whom the situation protects by name need no second line; a step of later may be told by its end alone.
  const guarded = [
    ...law,
    ...lead.steps.filter((step) => step.within === delays[0] && speaker.says(step))
  ].some(protectsPeople);
  const ownHome = lines(lead.home);
  const choosesHome = ownHome.some(({ text }) => FIRST_CHOICE.test(text));
  const harm = harmAround(words.common, speaker);
  const asked = lines(common.answer.filter(({ about }) => !about || !gone.has(about)));
  const standing = words.common.standings[outcomes[0] ?? ''];
  const moneyIn = (some: NoteEntry['money']) =>
    moneyOf(
      some.filter(({ about }) => !about || !(gone.has(about) || summed.has(about))),
      speaker,
      moneyDatesIn(dossier.objects, today),
      words
    );
  const entered = enteredMoney(dossier, situation, today, words, summed);
  // Whoever is told by the situation that no money is needed is not told that none comes in.
  const needsNone = lead.money.some((one) => one.about === CERTAIN_WORDS && speaker.says(one));
  const shownMoney = withoutPayers(common.money).filter(
    ({ about }) => !(needsNone && about === CERTAIN_WORDS)
  );
  const [money, commonMoney] = [moneyIn(lead.money), moneyIn(besideEntered(shownMoney, entered))];
  const reasons = reasonsAnswered(given, speaker, words);
  // What it is has been said where that is what the person came to hear, or the situation says it better.
  const saysWhatItIs =
    reasons.left.some((one) => one.lines.some(({ text }) => text === verdict)) ||
    lead.facts.some((one) => one.about === OUTCOME && speaker.says(one));
  const answered = answersOf(
    asked,
    companion && {
      lines: besideSaid(companion, lead, steps, speaker),
      title: words.situations[second ?? '']?.title ?? ''
    },
    reasons,
    answerOrder(lead, reasons.reply, given, lines)
  );
  const saysOfHome = (about: string): boolean =>
    about === GOVERNANCE ? !steps.some((one) => one.id === about) : ownHome.length < 2 && !gone.has(about);
  const answer = leadAnswer({
    danger: harm.first,
    asked: openingOf(given, [...harm.first, ...answered.answer], speaker, words),
    answer: answered.answer,
    stays: [
      ...reasons.reply,
      ...lines(lead.answer.filter(({ about }) => about && STAYS.includes(about))),
      ...asked
    ],
    out: harm.after
  });
  const danger = lines(common.risk).slice(0, 1);
  const body: NoteBody = {
    question: question ?? words.situations[id]?.question ?? '',
    also: withParts(
      withTopics(topicsAsked(given, answer, speaker, words), answered.also, answer),
      reasons.parts,
      answer
    ),
    answer,
    facts: [
      // What the answer, or the situation, says of it already is not said again.
      ...beside(
        [...answered.answer, ...lines(lead.facts)],
        standing && !saysWhatItIs ? [{ text: standing, sources: [] }] : [],
        ofLine
      ),
      ...lines(lead.facts)
    ],
    agenda,
    steps,
    money: withEntered(withPayer(moneyBeside(money, commonMoney), common.money, moneyIn), entered, sums),
    // What money has said does not fit is not said twice.
    excluded: linesOf(never, speaker).filter(({ text }) => !money.unfit.some((one) => one.text === text)),
    law: lawOf(law, common.law, answered.answer, { guarded, speaker }),
    // Which home to choose is left to the situation where it says so; who decides is said to everybody.
    home: afterFirst(
      ownHome,
      beside(
        ownHome,
        lines(common.home.filter(({ about }) => !about || saysOfHome(about))).filter(
          ({ text }) => !(choosesHome && FIRST_CHOICE.test(text))
        ),
        ofLine
      )
    ),
    say: saidToWhomTyped(sayings(lead.say, speaker, words), steps, who, words),
    risk: danger.length > 0 ? danger : lines(lead.risk),
    stop: lines(lead.stop),
    find: lines(lead.find),
    ways: []
  };
  return withField(body, { dossier, situation, speaker }, words);
}

const ofLine = ({ text }: NoteLine): string => text;
