import type { Source } from '#engine/advise/advice.ts';
import { daysAfter, daysBetween } from '#engine/day.ts';
import { untouchedAction, type ActionState, type Dossier } from '#engine/dossier.ts';
import { delays } from '#engine/note/remark.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { ONLY_COPY } from '#knowledge/note/exists-once.ts';
import { stopsHarm } from '#knowledge/note/harm.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { DISPUTE } from '#knowledge/note/troubles.ts';
import { daysGiven, ownDay } from '#knowledge/own-dates.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { Dated } from './after-consent.ts';
import { answersOffer } from './by-their-date.ts';
import { agreesBefore, MAY_AGREE, sitsAfterOffer } from './agrees-before.ts';
import { decidingTitles } from './deciding-titles.ts';
import { daysFrom } from './days-in-words.ts';
import { endsAfter } from './ends-later.ts';
import { dueOf, inTime } from './in-time.ts';
import { firstAbout } from './first-about.ts';
import { begunThisWeek, reviewBy } from './first-week.ts';
import { MOST_HARM } from './harm-in.ts';
import { withHoursSaid } from './hours-said.ts';
import type { NoteWords } from './note-words.ts';
import type { Speaker } from './spoken.ts';
import { chasedBefore, noLaterThan } from './no-later-than.ts';
import { overTheWeeks } from './over-the-weeks.ts';
import { startOf } from './step-groups.ts';
import { stepId } from './step-id.ts';
import { takesThePlaceOf } from './takes-the-place.ts';
import { timesTheirCount } from './times-their-count.ts';
import { staysThisWeek, withinTheHours } from './within-the-hours.ts';

/** One thing to do, in words, with the day by which. */
export type NoteStep = Readonly<{
  /** The action whose state it shares, or a name of its own. */
  id: string;
  state: ActionState;
  due: string;
  /** The day by which it has begun, where answers take longer than asking. */
  begins?: string;
  /** Whether what ends it has a later day than its own: that one is the day by which it begins. */
  endsLater?: true;
  title: string;
  why: string;
  first: string;
  done: string;
  takes: string;
  /** Whether it stays however short the note must be: somebody waits for it, all hangs on it, or a day of the person’s own holds it. */
  stays?: true;
  /** Whether it answers a second trouble: the steps of the situation that leads are kept before it. */
  second?: true;
  /** Whether the case is decided in it: somebody agrees, or what is done stays; else, by how it is called. */
  decides?: 'agreed' | 'called';
  /** What must be said of it besides: that it cannot be undone, or a date of the person’s own. */
  remarks: readonly string[];
  sources: readonly Source[];
  /** What it cannot be done without paying for, by name. */
  costs?: readonly string[];
}>;

/** What steps are worked out from. */
export type StepsOf = Readonly<{
  situation: string;
  steps: readonly StepEntry[];
  /** What every note asks for, where the situation does not do so itself. */
  common: readonly StepEntry[];
  /** What the situation that accompanies asks for besides, and its name. */
  second?: Readonly<{ situation: string; step: StepEntry }>;
  speaker: Speaker;
  /** Whether the person comes to know whose it is, and so whose yes is needed. */
  forRights: boolean;
  objects: Dossier['objects'];
  actions: Dossier['actions'];
  today: string;
  /** How many hours a week whoever writes has, where they said so. */
  hours?: number | undefined;
  /** Whether what is due within the month may take longer: nothing that is said around the steps counts on it. */
  spreads?: boolean;
  words: Pick<NoteWords, 'locale' | 'texts'>;
}>;

/** The name under which the steps that every note may hold are kept, whatever leads. */
const SHARED = 'note';

/**
 * The steps of one situation, dated, at least one of them this week. Nothing comes after the date that it serves;
 * nothing irrevocable comes before whoever must agree has done so.
 */
export function stepsIn(asked: StepsOf): NoteStep[] {
  const given = inAll(asked);
  const own = given.steps.filter(given.speaker.says);
  const shared = commonSteps(given);
  const others = shared.filter((one) => !own.some(takesThePlaceOf(one)));
  const serving = shared.filter(({ before }) => before).map((one) => own.find(takesThePlaceOf(one)));
  const beside = given.second ? [given.second.step] : [];
  // What may hurt somebody is stopped before anything else of the same day.
  const [harm, rest] = [others.filter(stopsHarm), others.filter((one) => !stopsHarm(one))];
  const stopping = new Set(harm.slice(0, MOST_HARM));
  const saves = shared
    .filter(({ about }) => about === ONLY_COPY)
    .map((one) => own.find(takesThePlaceOf(one)));
  const all = begunThisWeek(inTime([...harm, ...own, ...rest, ...beside], given), given.today);
  const stays = (step: StepEntry) => staysThisWeek(step) || saves.includes(step);
  const now = withinTheHours(all, given.hours, stays, given);
  const dated = given.spreads ? overTheWeeks(now, given.hours, given) : now;
  const week = daysAfter(given.today, delays[0]);
  const first = given.hours === undefined ? askedFirst(all, week, given) : undefined;
  const said = dated.map(({ step, due }) => {
    const one = stepOf(step, due, given, {
      serves: serving.includes(step),
      stops: stopping.has(step),
      late: daysBetween(all.find((one) => one.step === step)?.due ?? due, due)
    });
    return step === first ? begun(one, week, given.words) : one;
  });
  const steps = withHoursSaid(said, given.hours, given.today, given.words);
  return steps.some((step) => startOf(step) <= week) ? steps : [reviewBy(week, given), ...steps];
}

/** The same, its steps for all those whom the person counted. */
function inAll(given: StepsOf): StepsOf {
  const told = { ...given, texts: given.words.texts };
  const counted = (step: StepEntry) => timesTheirCount(step, told);
  const { steps, common, second } = given;
  return {
    ...given,
    steps: steps.map(counted),
    common: common.map(counted),
    ...(second ? { second: { ...second, step: counted(second.step) } } : {})
  };
}

/**
 * The agreement that is asked for this week, where whose yes is needed is the very question: the next thing to do,
 * unless something has to be known before one asks.
 */
function askedFirst(
  dated: readonly (Dated & Readonly<{ step: StepEntry }>)[],
  week: string,
  { forRights }: Pick<StepsOf, 'forRights'>
): StepEntry | undefined {
  const next = dated.find(({ due }) => due > week);
  const asks = forRights && next?.step.about === AGREEMENTS && !next.step.waits;
  return asks ? next?.step : undefined;
}

/** The same step among those of this week; its answers have their own day. */
const begun = (step: NoteStep, week: string, { texts, locale }: StepsOf['words']): NoteStep => ({
  ...step,
  begins: week,
  remarks: [...step.remarks, texts.begins, texts.answered(dateIn(locale, step.due))]
});

/** What every note asks for that is said here; what has ended already is prepared for no more. */
const commonSteps = ({
  common,
  speaker,
  objects,
  today
}: Pick<StepsOf, 'common' | 'speaker' | 'objects' | 'today'>) =>
  firstAbout(common, speaker.says).filter(
    ({ before }) => !before || (ownDay(objects, before.date) ?? today) >= today
  );

/** The same, each with its day: all that a note in which no situation is recognised takes from here. */
export function stepsOfEvery(asked: Omit<StepsOf, 'steps' | 'situation' | 'forRights'>): NoteStep[] {
  const given = inAll({ ...asked, situation: SHARED, steps: [], forRights: false });
  const some = commonSteps(given);
  const stopping = new Set(some.filter(stopsHarm).slice(0, MOST_HARM));
  const dated = inTime(some, given);
  return withinTheHours(dated, given.hours, staysThisWeek, given).map(({ step, due }) => {
    const late = daysBetween(dated.find((one) => one.step === step)?.due ?? due, due);
    return stepOf(step, due, given, { ...FOR_NO_DAY, stops: stopping.has(step), late });
  });
}

const decidedIn = ({ consent, irrevocable, title }: StepEntry): Pick<NoteStep, 'decides'> =>
  consent === true || irrevocable !== undefined
    ? { decides: 'agreed' }
    : decidingTitles.some((called) => called.test(title))
      ? { decides: 'called' }
      : {};

const FOR_NO_DAY = { serves: false };

/**
 * A step in words; `serves`: it is done for a day, in the place of what every note asks for; `stops`: it
 * stops a harm to somebody, and no shortness takes it away; `late`: so many days after it would be done with more
 * time, and so are the answers that it asks for.
 */
function stepOf(
  step: StepEntry,
  due: string,
  given: StepsOf,
  { serves, stops, late = 0 }: Readonly<{ serves: boolean; stops: boolean; late?: number }>
): NoteStep {
  const { speaker, actions, objects, today, words } = given;
  const shared = given.common.includes(step);
  // What accompanies keeps a name of its own: the plan is that of the situation that leads.
  const id =
    given.second?.step === step
      ? stepId(given.second.situation, { id: step.id })
      : stepId(shared ? SHARED : given.situation, step);
  const bound = step.before !== undefined && daysGiven(objects, step.before).length > 0;
  // A date of the person’s own, or of whoever waits, is said where it brings the step forward, unless its title does.
  const said = dateIn(words.locale, due);
  const held = bound || step.before === undefined;
  const hurried = held && due < daysAfter(today, step.within) && due === dueOf(step, given);
  const waits = answersOffer(step) || step.about === ONLY_COPY || stops;
  // Of a second trouble, what a day of the person’s own brings forward is said as such; the rest gives way.
  const gives = step.about === DISPUTE && !hurried;
  const second = given.second?.step === step || (shared && (!step.before || gives) && !waits);
  // Nothing is asked for a day after the one that the step serves.
  const own = { today: daysAfter(today, late), objects, locale: words.locale };
  const sooner = {
    ...(late > 0 ? daysFrom(own, step.within) : {}),
    ...noLaterThan(step, own),
    ...speaker.replyOf(step)
  };
  const agrees = agreesBefore({ due, first: step.first }, sooner, own);
  const days = { ...sooner, ...(agrees ? { [MAY_AGREE]: agrees } : {}) };
  const title = speaker.woven(step.title, agrees ? { [MAY_AGREE]: agrees } : {});
  const asksForTime = step.about === OFFER && !step.settles && sitsAfterOffer(own);
  const chased = answersOffer(step) ? { ...days, ...chasedBefore(own), ...speaker.replyOf(step) } : days;
  return {
    id,
    state: actions[id]?.state ?? untouchedAction.state,
    due,
    title,
    why: speaker.woven(step.why),
    first: speaker.woven(step.first, days),
    done: speaker.woven(step.done, chased),
    takes: step.takes,
    ...(endsAfter(due, step.done, given, chased) ? { endsLater: true } : {}),
    // What the law wants within days is told with its first gesture.
    ...((shared && waits) || serves || (bound && !gives) || step.lawful !== undefined ? { stays: true } : {}),
    ...(second ? { second: true } : {}),
    ...decidedIn(step),
    remarks: [
      ...(hurried && !title.includes(said) ? [words.texts.before(said)] : []),
      ...(asksForTime ? [speaker.woven(words.texts.asksForTime)] : []),
      ...(step.irrevocable === true ? [words.texts.irrevocable] : [])
    ],
    sources: step.sources ?? [],
    ...(step.costs ? { costs: step.costs } : {})
  };
}
