import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { OwnDate } from '#engine/note/remark.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Locale } from '#engine/locale.ts';
import { asAName } from '#engine/text/as-a-name.ts';
import { asQuoted } from '#engine/text/as-quoted.ts';
import { namesNothing } from '#engine/text/in-a-sentence.ts';
import type { Named } from '#engine/text/with-determiner.ts';
import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { areWordsPast, CERTAIN_WORDS, OFFER_CONDITION } from '#knowledge/certain-money.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { needs } from '#knowledge/questions/finance/needs.ts';
import { decisionDay, ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { adds } from './adds.ts';
import { besideAnswer } from './beside-answer.ts';
import { MAY_AGREE, replyDay } from './agrees-before.ts';
import { authorityInWords } from './authority-in-words.ts';
import { byTheirDate, isCallAlone } from './by-their-date.ts';
import { signedOn } from './in-time.ts';
import { daysOfLines } from './no-later-than.ts';
import { decidersIn } from './deciders-in.ts';
import { daysInWords } from './days-in-words.ts';
import { speaksIn, type Speaks } from './field/matter.ts';
import { namesLicence } from './licence-typed.ts';
import { licenceChoicesInWords, licencesInWords } from './licences-in-words.ts';
import type { NoteDossier } from './note-sheet.ts';
import type { NoteWords, Slots } from './note-words.ts';
import { ofTheCall } from './of-the-call.ts';
import { oneKindOf, piecesIn } from './pieces.ts';
import { severalIn } from './several.ts';
import { toldInWords } from './told-in-words.ts';
import { usersInWords } from './users-in-words.ts';
import { namesEitherHarm } from './words-meant.ts';
import { yearlyBill } from './yearly-bill.ts';
import { countedIn, threeYearsOf } from './yearly-price.ts';

/** The person’s own words by object, and what stands in their place where they gave none. */
export type OwnWordsOf = Readonly<{
  /** The objects that the person gave words for. */
  said: ReadonlySet<string>;
  /** Whether what they ask, or are offered, speaks of this. */
  speaks: Speaks;
  /** Whether what may hurt, or is out already, does. */
  ofHarm?: Speaks;
  /** Whether what ends, or falls due, does. */
  ends: Speaks;
  /** Whether what came is a call, and nothing else. */
  callAlone: boolean;
  /** Whether the project itself does; undefined where nothing is known of it but answers. */
  ofMatter?: Speaks;
  words: Readonly<Record<string, string>>;
  /** What some slots become in what answers an offer: no day after the one on which it ends. */
  reply: Readonly<Record<string, string>>;
  /** What some slots become in a line: nothing is awaited after a day of the person’s own. */
  soon: Readonly<Record<string, string>>;
}>;

type Objects = Dossier['objects'];

/** What is signed waits for whoever decides here, and comes before whoever waits. */
const SIGNED = { date: 'decision-date', or: 'offer-date' } as const;

const asksDay = (id: string) => id.endsWith('-date');

/** What words of money fill beside the slot of what is certain, where they say that it is there. */
const HELD_MONEY = 'held-money';

/** What is said as it was written, in a line of its own. */
const whole: readonly string[] = [
  HELD_MONEY,
  ...([
    'own-question',
    'certain-money',
    'lived-case',
    'offer',
    'harm',
    'ending'
  ] satisfies readonly ObjectId[])
];

/** What is quoted after a colon, by a slot of its own: nobody’s sentence is made to fit another. */
const quoted: readonly string[] = ['offer', 'harm', 'ending'] satisfies readonly ObjectId[];

/** What stands in a letter between marks of quotation: an article that was signed, word for word. */
const copied: readonly string[] = [OFFER_CONDITION];

/** What is asked for by what it is called every day, and who by what they are: typed without an article, they lack it. */
const naming: Readonly<Record<string, Named>> = {
  thing: 'thing',
  owners: 'people',
  deciders: 'people',
  users: 'people',
  'offer-from': 'people',
  'audience-name': 'people'
} satisfies Partial<Record<ObjectId, Named>>;

/** What is offered, and by whom. */
const OFFER_WORDS = 'offer' satisfies ObjectId;
const OFFERED_BY = 'offer-from' satisfies ObjectId;

/** What a price that comes back amounts to. */
const THREE_YEARS = 'offer-three-years';
/** The same, for the person and for all who use it, where they were counted. */
const ALL_PLACES = 'offer-all-places';
const USERS = 'users' satisfies ObjectId;

/** Said where those who ask are more than one: counted, or called so. */
const SEVERAL_ASKERS = 'several-askers';
const SEVERAL = /^(?:plusieurs|des|several) /iu;

/** The question beside which the person writes what it all costs. */
const NEEDS = 'needs' satisfies typeof needs.id;

/** What ends, in their words; what there is several of. */
const ENDING = 'ending' satisfies ObjectId;
const PIECES = 'pieces' satisfies ObjectId;

/** Which licence is proposed, where there is one to propose. */
const LICENCE_CHOICES = 'licence-choices';

/** What the person came with: their question, and what they are offered by whom. */
const asking: readonly string[] = ['own-question', 'offer', 'offer-from'] satisfies readonly ObjectId[];

/** What may hurt somebody, or is out already. */
const harming: readonly string[] = ['harm'] satisfies readonly ObjectId[];
/** The words for it where the sentence fits whatever they speak of. */
const HARM_NAMED = 'harm-named';

/** Whether the words of these objects speak of something. */
const spokenOf = (objects: Objects, some: readonly string[]): Speaks =>
  speaksIn(
    Object.entries(objects)
      .flatMap(([id, { text }]) => (some.includes(id) ? [text] : []))
      .join(' ')
  );

/** The words of one object as a note says them; '' where they cannot stand in its sentences, or name nothing. */
function wordsFor(id: string, text: string, locale: Locale): string {
  if (quoted.includes(id) && namesNothing(text)) return '';
  if (whole.includes(id) || asksDay(id)) return withoutStop(text.trim());
  if (copied.includes(id)) return namesNothing(text) ? '' : asQuoted(text, locale);
  return id === PIECES
    ? piecesIn(asAName(text, locale, 'proper'), locale)
    : asAName(text, locale, naming[id] ?? 'proper');
}

/** What words of money fill: by what they say, it is certain, or there already besides, or neither. */
function slotsOf(id: string, text: string): readonly string[] {
  if (id !== CERTAIN_WORDS) return [id];
  const standing = standingInWords(text);
  if (standing === 'hoped') return [];
  return standing === 'held' ? [id, HELD_MONEY] : [id];
}

/** What each slot of a sentence becomes for this project. */
export function ownWordsOf(
  objects: Objects,
  situation: Situation,
  words: Pick<NoteWords, 'locale' | 'edition' | 'texts'> & Readonly<{ common: Slots }>,
  dossier: Pick<NoteDossier, 'costs' | 'answers' | 'beside'>
): OwnWordsOf {
  const { common, locale, edition, texts } = words;
  const today = dayOf(edition.at);
  const past = areWordsPast(objects, situation, today);
  const several = severalIn(objects, situation, words);
  const given = Object.entries(objects)
    .filter(([id]) => id !== CERTAIN_WORDS || !past)
    .flatMap(([id, one]) => slotsOf(id, one.text).map((slot) => [slot, one] as const))
    .map(([id, { text }]) => [id, wordsFor(id, text, locale)] as const)
    .filter(([id, text]) => (asksDay(id) ? ownDay(objects, id) !== undefined : text !== ''));
  const fallbacks = Object.entries(common.fallbacks).flatMap(([id, some]) => {
    const one = some.find(({ when }) => verdictOf(when, situation) === 'yes');
    return one ? [[id, one.text] as const] : [];
  });
  // A date that nobody gave is set: a note that says “some day” decides nothing.
  const decision = decisionDay(objects, today);
  const phrases: Readonly<Record<string, string>> = Object.fromEntries(fallbacks);
  const dayFor = (date: OwnDate) => ({
    day: date === 'decision-date' ? decision : ownDay(objects, date),
    phrase: phrases[date] ?? ''
  });
  const decidersNamed = decidersIn(objects, situation, locale) || (phrases['deciders'] ?? '');
  const pieces = given.find(([id]) => id === PIECES)?.[1] ?? '';
  const from = given.find(([id]) => id === OFFERED_BY)?.[1] ?? '';
  const quotes = Object.fromEntries(
    given
      .filter(([id, text]) => quoted.includes(id) && (id !== OFFER_WORDS || adds(text, from)))
      .map(([id, text]) => [`${id}-quoted`, texts.quotedAfter(text)])
  );
  const harmNamed = quotes['harm-quoted'];
  const askers = countedIn(from);
  const bill = yearlyBill(dossier.costs, askers > 0 ? askers + 1 : 0, besideAnswer(dossier, NEEDS), words);
  const offered = objects[OFFER_WORDS]?.text ?? '';
  const licences = namesLicence(offered) ? '' : licenceChoicesInWords(situation, common, locale);
  const threeYears = threeYearsOf(offered, locale);
  const others = countedIn(given.find(([id]) => id === USERS)?.[1] ?? '');
  const allPlaces = others > 0 ? threeYearsOf(offered, locale, others + 1) : '';
  return {
    said: new Set([
      ...given.map(([id]) => id),
      ...several.said,
      ...bill.said,
      ...(askers > 1 || SEVERAL.test(from) ? [SEVERAL_ASKERS] : []),
      ...toldInWords(objects),
      ...(licences ? [LICENCE_CHOICES] : []),
      ...(threeYears ? [THREE_YEARS] : []),
      ...(allPlaces ? [ALL_PLACES] : [])
    ]),
    speaks: spokenOf(objects, asking),
    ofHarm: spokenOf(objects, harming),
    ends: spokenOf(objects, [ENDING]),
    callAlone: isCallAlone(situation, objects),
    reply: byTheirDate(decision, { today, objects, locale }),
    soon: daysOfLines({ today, objects, locale }),
    words: {
      ...phrases,
      ...daysInWords(today, dayFor, locale),
      users: usersInWords(situation, words),
      ...authorityInWords(objects, locale),
      licences: licencesInWords(situation, common),
      [LICENCE_CHOICES]: licences,
      [THREE_YEARS]: threeYears,
      [ALL_PLACES]: allPlaces,
      'decision-date': dayInSentence(decision, locale),
      ...Object.fromEntries(
        given.map(([id, text]) => [id, asksDay(id) ? dayInSentence(text, locale) : text])
      ),
      deciders: decidersNamed,
      [MAY_AGREE]: decidersNamed,
      'reply-day': dayInSentence(replyDay({ today, objects }), locale),
      items: oneKindOf(pieces) || (phrases[PIECES] ?? ''),
      // Nobody signs before those who decide here have met.
      'signing-date': dayInSentence(
        signedOn(SIGNED, { today, objects: { ...objects, 'decision-date': { text: decision } } }) ?? decision,
        locale
      ),
      payer: (verdictOf(common.freeToUse, situation) === 'yes' ? '' : from) || texts.secondPayer,
      ...bill.words,
      ...quotes,
      ...(harmNamed ? { [HARM_NAMED]: harmNamed } : {}),
      ...(namesEitherHarm(situation) ? { 'harm-quoted': '' } : {}),
      ...ofTheCall(objects, { quoted: quotes['offer-quoted'], phrase: phrases['offer-date'] }, words),
      ...several.words
    }
  };
}
