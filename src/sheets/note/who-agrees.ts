import { daysAfter, daysAhead } from '#engine/day.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { untouchedAction, type Dossier } from '#engine/dossier.ts';
import { delays } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { mostCounted } from '#engine/text/count-in-words.ts';
import { plain } from '#engine/text/search.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';
import { whoAgreesTexts } from '#texts/pages/who-agrees.ts';
import { acceptedBy, askedOf, isVote, setsTheRule } from './asked-of-owners.ts';
import { decideByOffice } from './deciders-in.ts';
import { decidingTitles } from './deciding-titles.ts';
import type { DayLine } from './in-hand.ts';
import type { NoteStep } from './note-steps.ts';
import { sayings } from './sayings.ts';
import type { Speaker, SpokenLine } from './spoken.ts';
import type { NoteWords } from './note-words.ts';
import { isOpen } from './open-step.ts';

const DANGER: string = 'danger' satisfies typeof danger.id;
const DIED: string = 'person-died' satisfies (typeof danger.options)[number];
const HURTS: readonly string[] = ['may-hurt', 'already-out'] satisfies (typeof danger.options)[number][];
const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;
const PAYER: string = 'funder' satisfies (typeof agreement.options)[number];
const HOLDERS: readonly string[] = ['employer', 'contractor'] satisfies (typeof agreement.options)[number][];
const OWNERS = 'owners' satisfies ObjectId;
const DECIDERS = 'deciders' satisfies ObjectId;
const AUDIENCE = 'audience-name' satisfies ObjectId;

/**
 * The steps in which those who have rights in it are asked, by the action that they are or by how they are kept; a vote, a
 * trial and what is signed with whoever pays are no such question.
 */
const ASKS =
  /^(?:get-agreements|audit-rights)$|-(?:ask-people|written-basis|name-the-owner|agree-to-share|others-own|who-else-has-a-part|ask-the-authors-family|ask-each-family)$/u;
/** In a time of mourning, what is whose is written down before anybody is asked. */
const IN_ORDER = ['get-agreements', 'audit-rights'];

/** So many are asked one after the other, and never by one near day. */
const CROWD = 20;

/** Answers are there so many days before what they decide. */
const AHEAD = 3;

/** What names somebody, bare: short words only stand between. */
const wordsIn = (text: string): string[] => plain(text).match(/\p{L}{4,}|\p{N}+/gu) ?? [];

/** Whether a text names them: all that names them is in it. */
export const names = (text: string, who: string): boolean => {
  const said = new Set(wordsIn(text));
  return wordsIn(who).every((word) => said.has(word));
};

/** What two pages keep of a step: what it is and what ends it, and its first gesture where it stays in full. */
const keptOf = ({ title, first, done, stays }: NoteStep): string =>
  [title, done, ...(stays ? [first] : [])].join(' ');

/** What a note of one project is told with. */
type Of = Readonly<{
  situation: Situation;
  speaker: Speaker;
  locale: Locale;
  today: string;
  /** With the days that follow from what was typed. */
  objects: Dossier['objects'];
  actions: Dossier['actions'];
}>;

/** Whether more than one is named: in a list too, where a bare word after a comma only says who the first one is. */
const several = (who: string): boolean =>
  /,.*,|,\s*(?:\p{Lu}|(?:les|vos|nos|des|your|our)\s)/u.test(who) ||
  /\s(?:et|and)\s|^(?:les |nos |vos |our |your |the (?:\p{L}+ )?\p{L}{3,}s$|\d)/iu.test(who);

/** Somebody in the person’s own words, as a sentence names them; '' where nobody was typed, or themselves. */
const whoIn = (speaker: Speaker, id: ObjectId): string =>
  speaker.says({ needs: [id] }) ? speaker.woven(`{${id}}`) : '';

const inDanger = ({ answers }: Situation, some: readonly string[]): boolean =>
  [answers[DANGER] ?? []].flat().some((one) => some.includes(one));
const mourns = (situation: Situation): boolean => inDanger(situation, [DIED]);
/** Nobody is asked what would make them say no, after what hurt somebody or went out without consent. */
const isAtRisk = (situation: Situation): boolean => inDanger(situation, HURTS);

/**
 * These steps, in which everybody who was typed as having to agree is named: those whose yes counts where it is asked for,
 * one by one; those who decide where something is decided, unless a day of theirs says what they read.
 */
export function withWhoAgrees(steps: readonly NoteStep[], days: readonly DayLine[], of: Of): NoteStep[] {
  const { speaker, today } = of;
  const texts = whoAgreesTexts[of.locale];
  const [owners, deciders] = [whoIn(speaker, OWNERS), whoIn(speaker, DECIDERS)];
  const asked = withPayer(withOwners(asksApart(steps, owners, texts), owners, of), owners, of);
  const told = [owners, ...days.map(({ text }) => text), ...asked.map(keptOf)];
  if (told.some((text) => names(text, deciders))) return asked;
  const open = asked.filter(isOpen);
  if (mourns(of.situation)) {
    const written = hostOf(open, of.situation) ?? open[0];
    return written ? adding(asked, written, speaker.woven(texts.whoDecides)) : asked;
  }
  const host = decisionIn(open, today);
  return host ? adding(asked, host, speaker.woven(texts.decides)) : asked;
}

/** The same steps: where whoever paid for it is asked as well, their silence is no refusal. */
function withPayer(steps: NoteStep[], owners: string, { situation, speaker, locale }: Of): NoteStep[] {
  const agree = [situation.answers[AGREEMENT] ?? []].flat();
  const asks = steps.find((step) => names(step.title, owners));
  const onlyPaid = agree.includes(PAYER) && !agree.some((one) => HOLDERS.includes(one));
  return asks && onlyPaid && several(owners)
    ? adding(steps, asks, speaker.woven(whoAgreesTexts[locale].payer))
    : steps;
}

/** The step in which something is decided, else the last that is not of this week. */
const decisionIn = (open: readonly NoteStep[], today: string): NoteStep | undefined =>
  decidingTitles.flatMap((called) => open.find(({ title }) => called.test(title)) ?? [])[0] ??
  open.findLast(({ due }) => due > daysAfter(today, delays[0])) ??
  open[0];

/** The first step in which those who decide vote. */
const voteIn = (steps: readonly NoteStep[]): NoteStep | undefined =>
  steps.find((step) => isOpen(step) && isVote(step));

/** The step in which those who have rights in it are asked. */
function hostOf(steps: readonly NoteStep[], situation: Situation): NoteStep | undefined {
  const hosts = steps.filter((step) => isOpen(step) && ASKS.test(step.id));
  const order = mourns(situation) ? IN_ORDER.toReversed() : IN_ORDER;
  return order.flatMap((id) => hosts.find((one) => one.id === id) ?? [])[0] ?? hosts[0];
}

/** The same steps, those whose yes counts named where it is asked for, or in a step of their own. */
function withOwners(steps: NoteStep[], owners: string, of: Of): NoteStep[] {
  const { speaker, situation, locale } = of;
  const byOffice = decideByOffice(situation) && !mourns(situation);
  // Whoever says yes to a trial first accepts what is decided after it, and is asked for no yes apart from both.
  const trial = byOffice ? steps.find((step) => isOpen(step) && asksIn(step, owners)) : undefined;
  if (steps.some((step) => step !== trial && names(keptOf(step), owners))) return steps;
  const texts = whoAgreesTexts[locale];
  const host = hostOf(steps, situation);
  // One body that decides says yes to what is decided: nobody is asked apart from anybody.
  const alone = byOffice && !several(owners);
  // Whoever votes says yes by voting: nobody who votes is asked for a written yes besides.
  const vote = byOffice ? voteIn(steps) : undefined;
  const decision = vote ?? (alone || trial ? decisionIn(steps.filter(isOpen), of.today) : undefined);
  if (!host && decision)
    return adding(steps, decision, speaker.woven(acceptedBy(decision, several(owners), texts)));
  if (!host) return placed(steps, askingStep(steps, of));
  const told = mourns(situation)
    ? texts.concerned
    : askedOf(host, { text: owners, several: several(owners) }, situation, texts);
  return adding(steps, host, speaker.woven(told));
}

/** Whether those whose yes counts are asked to agree in the first gesture of this step, and are named there alone. */
const asksIn = ({ decides, title, done, first }: NoteStep, owners: string): boolean =>
  decides === 'agreed' && names(first, owners) && !names(`${title} ${done}`, owners);

/** One letter is for one of them: where a step asks several at once, each has their own. */
const asksApart = (
  steps: readonly NoteStep[],
  owners: string,
  { apart }: (typeof whoAgreesTexts)[Locale]
): NoteStep[] =>
  steps.map((step) =>
    several(owners) && step.title.includes(owners) && /^[«“]/u.test(step.first)
      ? { ...step, first: apart(step.first) }
      : step
  );

/** The same steps, this one with more of what ends it. */
const adding = (steps: readonly NoteStep[], host: NoteStep, more: string): NoteStep[] =>
  steps.map((step) => (step === host ? { ...step, done: `${step.done} ${more}` } : step));

/** The same steps, with one more at its day. */
const placed = (steps: readonly NoteStep[], one: NoteStep): NoteStep[] => [
  ...steps.filter(({ due }) => due <= one.due),
  one,
  ...steps.filter(({ due }) => due > one.due)
];

/** What asks for their yes where no step does; before a rule is voted, what asks whose part is whose. */
function askingStep(
  steps: readonly NoteStep[],
  { speaker, locale, today, objects, actions, situation }: Of
): NoteStep {
  const { waits, takes, ...texts } = whoAgreesTexts[locale];
  const crowd = mostCounted(objects[OWNERS]?.text ?? '') >= CROWD;
  const voted = steps.some((step) => isOpen(step) && setsTheRule(step));
  const yes = crowd ? texts.some : texts.yes;
  const { title, why, first, done } = voted ? texts.parts : yes;
  const id = 'step-who-agrees';
  // Whoever decides has the answers before them.
  const decision = ownDay(objects, 'decision-date') ?? '';
  const ready = decision >= today ? [daysAhead(decision, AHEAD, today)] : [];
  return {
    id,
    state: actions[id]?.state ?? untouchedAction.state,
    due: [daysAfter(today, delays[1]), ...ready].sort()[0] ?? today,
    title: speaker.woven(title),
    why,
    first: mourns(situation) ? waits : first,
    done,
    takes,
    // What the situation asks for itself is told in full before it.
    second: true,
    remarks: [],
    sources: []
  };
}

/**
 * What is said aloud, whoever has to be convinced among those to whom it is: their own sentence comes first where nothing
 * else of the note is addressed to them.
 */
export function saidToWhomTyped(
  some: readonly SpokenLine[],
  steps: readonly NoteStep[],
  { speaker, locale, situation }: Of,
  words: Pick<NoteWords, 'texts'>
): SpokenLine[] {
  const who = whoIn(speaker, AUDIENCE);
  const answered = whoIn(speaker, 'offer-from');
  const told = [
    ...some.map(({ to }) => to),
    ...steps.map(({ title, first }) => `${title} ${first}`),
    answered
  ];
  if (who === '' || mourns(situation) || isAtRisk(situation) || told.some((text) => names(text, who)))
    return [...some];
  const texts = whoAgreesTexts[locale];
  const [own] = sayings([{ to: `{${AUDIENCE}}`, says: texts.says, called: AUDIENCE }], speaker, words);
  if (!own) return [...some];
  const said = { ...own, to: several(who) ? texts.toEach(own.to) : own.to };
  // What is written for those who decide is kept before it.
  const deciders = whoIn(speaker, DECIDERS);
  const [first, ...rest] = some;
  return first && deciders !== '' && names(first.to, deciders) ? [first, said, ...rest] : [said, ...some];
}
