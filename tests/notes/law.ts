import { sentencesWhole } from '#engine/text/sentences-whole.ts';
import { offerLines } from '#knowledge/note/offer-lines.ts';
import { offerKindSteps } from '#knowledge/note/offer-kind-steps.ts';
import { daysAfter } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import type { OwnDate, Step } from '#engine/note/remark.ts';
import { isAction } from '#engine/advise/plan.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { CALL, OFFER } from '#knowledge/note/offer.ts';
import { healthSaleStep } from '#knowledge/note/health-data-sale.ts';
import { orderSteps } from '#knowledge/note/order.ts';
import { offerSteps, passedOnSteps } from '#knowledge/note/offer-steps.ts';
import { wantsToOwn } from '#knowledge/note/wants-to-own.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { speaksOf } from '#sheets/note/field/matter.ts';
import { MOST_WORDS } from '#sheets/note/length.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { protectsPeople } from '#sheets/note/protects-people.ts';
import { startOf } from '#sheets/note/step-groups.ts';
import { wordsOf } from '#sheets/note/words-in-note.ts';
import { stepId } from '#sheets/note/step-id.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { stepsIn } from './steps-in.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { situations } from '#knowledge/situations/index.ts';
import { fillers } from './fillers.ts';
import { licencesApart } from './licences-apart.ts';
import { sentencesOf } from '../browser/agreement.ts';

/** A note, what it follows from, and the day on which it is written. */
export type Written = Readonly<{
  sheet: NoteSheet;
  counsel: Counsel<KnownAdvice>;
  objects: Dossier['objects'];
  today: string;
  /** How many hours a week there are, where they were told. */
  hours?: number | undefined;
}>;

type Terms = Pick<Step, 'irrevocable' | 'consent'> &
  Readonly<{ before?: OwnDate | Readonly<{ date: OwnDate }> }>;

/** What a note must never do (design 19); empty where it does nothing of it. */
export const faultsOf = (written: Written): string[] => [
  ...tooLong(written),
  ...saidTwice(written),
  ...excluded(written),
  ...unfilled(written),
  ...outOfTime(written),
  ...beforeConsent(written),
  ...unprotected(written),
  ...uncopied(written),
  ...fillers(written.sheet, written.counsel.situation),
  ...licencesApart(written.sheet),
  ...promised(written)
];

/** What a note owes to what somebody says in words of their own. */
export const promised = (written: Written): string[] => [
  ...unanswered(written),
  ...unprepared(written),
  ...ofAnotherTrade(written)
];

function tooLong({ sheet }: Written): string[] {
  const words = wordsOf({ ...sheet, steps: stepsIn(sheet) });
  return words > MOST_WORDS ? [`${words} words`] : [];
}

/** Short sentences may come back; so may the name of a step, where the risk says what removes it. */
function saidTwice({ sheet }: Written): string[] {
  const steps = stepsIn(sheet).flatMap(({ first, done }) => [first, done]);
  const later = sheet.later.map(({ done }) => done);
  const sentences = [...linesWithSources(sheet).map(({ text }) => text), ...steps, ...later]
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.split(' ').length > 4);
  return sentences
    .filter((sentence, place) => sentences.indexOf(sentence) !== place)
    .map((sentence) => `said twice: ${sentence}`);
}

function excluded({ sheet, counsel: { recognition, situation } }: Written): string[] {
  const out = exclusionsIn(recognition, situation);
  return [...stepsIn(sheet), ...sheet.later].flatMap(({ id }) =>
    out.has(id) ? [`excluded, and to be done: ${id}`] : []
  );
}

function unfilled({ sheet, today }: Written): string[] {
  const week = daysAfter(today, 7);
  // Two pages may leave out why something is done, save this week.
  const steps = stepsIn(sheet).flatMap(({ title, why, first, done, takes, due }) => [
    title,
    done,
    // What two pages do not hold in full is told by what ends it alone.
    ...(first === '' && takes === '' ? [] : [first, takes, ...(why === '' && due > week ? [] : [why])])
  ]);
  const later = sheet.later.flatMap(({ title, done }) => [title, done]);
  return [sheet.question, ...linesWithSources(sheet).map(({ text }) => text), ...steps, ...later]
    .filter((text) => /\{|\}|\[|undefined|NaN/.test(text) || text.replace(/\W/gu, '') === '')
    .map((text) => `a gap: “${text}”`);
}

/** Something to do this week, and nothing after the day of the person’s own that it serves and that is still to come. */
function outOfTime({ sheet, counsel, objects, today }: Written): string[] {
  const week = daysAfter(today, 7);
  const steps = stepsIn(sheet);
  const idle = steps.every((step) => startOf(step) > week) && sheet.already.length === 0;
  return [
    ...(idle ? ['nothing to do this week'] : []),
    ...steps.flatMap(({ id, due }) => {
      const { before } = termsOf(id, counsel);
      const own = before && ownDay(objects, typeof before === 'string' ? before : before.date);
      return own && own >= today && due > own ? [`${id} on ${due}, after ${own}`] : [];
    })
  ];
}

function beforeConsent({ sheet, counsel }: Written): string[] {
  const steps = [...stepsIn(sheet), ...sheet.later]
    .toSorted((one, other) => one.due.localeCompare(other.due))
    .map(({ id, due }) => ({ id, due, ...termsOf(id, counsel) }));
  return steps.flatMap((step, place) =>
    step.irrevocable && steps.slice(place + 1).some(({ consent, due }) => consent && due > step.due)
      ? [`${step.id} before an agreement`]
      : []
  );
}

/** Where people can be recognised, the text that protects them is said, however short the note must be. */
function unprotected({ sheet, counsel: { situation } }: Written): string[] {
  const holdsPeople = verdictOf(dataToProtect.when, situation) === 'yes';
  const said = [...sheet.law, ...stepsIn(sheet)].some(protectsPeople);
  return sheet.situation && holdsPeople && !said ? ['no word on the data about people'] : [];
}

/** What exists once is copied this week, whatever leads. */
function uncopied({ sheet, counsel: { situation }, today }: Written): string[] {
  const once = [situation.answers['danger'] ?? []].flat().includes('single-copy');
  const copied = [...stepsIn(sheet).filter(({ due }) => due <= daysAfter(today, 7)), ...sheet.already].some(
    ({ id, title, first }) =>
      id === 'keep-safe' || /\bcop(?:ie|y)|\bSa(?:uver|ve)\b/iu.test(`${title} ${first}`)
  );
  return once && !copied ? ['the only copy is not copied this week'] : [];
}

/** The longest part of a sentence that is the same for everybody. */
const fixedPart = (template: string): string =>
  template
    .split(/\{[\w-]+\}/u)
    .toSorted((one, other) => other.length - one.length)[0]
    ?.trim()
    // In French, what stands before a slot may melt with it.
    .replace(/ (?:à|de)$/u, '') ?? '';

/** What may be said to whoever waits for an answer, in both languages. */
const replies = [
  ...situations.map(({ note }) => note),
  {
    answer: offerLines,
    steps: [healthSaleStep, ...passedOnSteps, ...orderSteps, ...offerKindSteps, ...offerSteps]
  }
];
const toTheOffer = <One extends Readonly<{ about?: string }>>(some: readonly One[]): One[] =>
  some.filter(({ about }) => about === OFFER || about === CALL);
const answersToIt = replies.flatMap(({ answer }) =>
  // Where two pages and ninety words are short, its first sentence stays.
  toTheOffer(answer).flatMap(({ fr, en }) => [fr, en].map((text) => fixedPart(sentencesWhole(text)[0] ?? '')))
);
const stepsToIt = replies.flatMap(({ steps }) =>
  toTheOffer(steps).flatMap(({ fr, en }) => [fr.title, en.title].map(fixedPart))
);

/**
 * Whoever comes to answer somebody reads what to answer in the first lines, and has a reply to send this week; within
 * the month, where their hours are few.
 */
function unanswered({ sheet, counsel, today, hours }: Written): string[] {
  if (!counsel.situation.answers['motive']?.includes('answer-somebody')) return [];
  const said = sheet.answer.some(({ text }) => answersToIt.some((part) => text.includes(part)));
  const sent = stepsIn(sheet).some(
    ({ title, due }) =>
      due <= daysAfter(today, hours ? 30 : 7) && stepsToIt.some((part) => title.includes(part))
  );
  return [...(said ? [] : ['no answer to the offer']), ...(sent ? [] : ['no reply to send'])];
}

/** What stops on a day is among their dates in the person’s own words, and has a step before it. */
function unprepared({ sheet, counsel, objects, today }: Written): string[] {
  const day = ownDay(objects, 'ending-date');
  if (!day || day < today || counsel.situation.answers['danger'] === undefined) return [];
  const words = objects['ending']?.text ?? '';
  const days = [...sheet.agenda.map(({ what }) => what), ...sheet.later.map(({ title }) => title)];
  const named = days.some((text) => text.toLowerCase().includes(words.toLowerCase()));
  const ready = stepsIn(sheet).some(({ due }) => due <= day);
  return named && ready ? [] : [`nothing before ${day}: ${words}`];
}

/** The secrecy of care is told to those who care for people, and an exclusive right is refused to whoever asks for one. */
function ofAnotherTrade({ sheet, counsel: { situation }, objects }: Written): string[] {
  const said = [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...sheet.sources.map(({ title }) => title)
  ];
  const care = situation.answers['field'] !== 'health' && said.some((text) => /L1110-4/u.test(text));
  const asked =
    [situation.answers['offer-kind'] ?? []].flat().includes('exclusive') ||
    speaksOf({ name: '', purpose: '', objects })(wantsToOwn);
  const refused = [
    ...sheet.money.unfit,
    ...stepsIn(sheet)
      .filter(({ title }) => stepsToIt.some((part) => title.includes(part)))
      .map(({ first }) => ({ text: first }))
  ];
  return [
    ...(care ? ['the secrecy of care, outside care'] : []),
    ...(!asked && refused.some(({ text }) => /exclusi/u.test(text))
      ? ['an exclusive right that nobody asks for']
      : [])
  ];
}

/** What is known of a step: from the situation that leads, or from the action that it is. */
export function termsOf(id: string, { recognition, judgements }: Counsel<KnownAdvice>): Terms {
  const lead = recognition.lead?.advice.id ?? '';
  const own = situations.find((one) => one.id === lead)?.note.steps.find((step) => stepId(lead, step) === id);
  if (own || lead) return own ?? {};
  const advice = judgements.find((one) => one.advice.id === id)?.advice;
  return advice && isAction(advice) ? advice : {};
}
