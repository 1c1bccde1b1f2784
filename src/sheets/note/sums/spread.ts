import { countsIn } from '#engine/text/count-in-words.ts';
import { numberIn } from '#engine/text/number-in-words.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { isElsewhere, isPrice } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { onlyAmount, onlyWhole, wordsOf, yearsIn } from './typed-money.ts';

/** Nobody but themselves holds what such a group is paid. */
const amongThemselves = answerAmong<typeof carrier>('carrier', 'informal-group');

const ORDERED = /(?<!\p{L})(?:marchés?|commandes?|lots?|contrats?|orders?|contracts?|tenders?)(?!\p{L})/iu;
const TIMED =
  /(?<!\p{L})(?<count>\d{1,4}|\p{L}+(?:-\p{L}+)?)\s(?:(?<days>jours?|journées?|days?)|heures?|hours?|h)(?!\p{L})/giu;

/** What an offer comes to for each year, each piece, or in all for the time that it pays. */
export function spread(given: Reckoning): Sum | undefined {
  const words = wordsOf(given.dossier, 'offer');
  if (isPrice(given) || isElsewhere(words)) return undefined;
  const text = byTime(words, given) ?? byYear(words, given) ?? byPiece(words, given);
  return text === undefined ? undefined : { text, tells: [OFFER_RECEIVED] };
}

/** A rate and how long it is paid, where both were given. */
function byTime(words: string, { texts, euros }: Reckoning): string | undefined {
  const rate = onlyAmount(words);
  if (!rate || (rate.per !== 'day' && rate.per !== 'hour')) return undefined;
  const [time, ...others] = [...words.matchAll(TIMED)].flatMap(({ groups }) => {
    const count = numberIn(groups?.['count'] ?? '') ?? 0;
    return count > 1 ? [{ count, days: groups?.['days'] !== undefined }] : [];
  });
  if (!time || others.length > 0 || time.days !== (rate.per === 'day')) return undefined;
  return texts.hours(time.count, euros(rate.euros), euros(time.count * rate.euros));
}

/** Beyond so many years, what a sum comes to for each is not seen at a glance. */
const LONG = 5;
const OPENS_WITHIN = 5;
const MOST_PEOPLE = 99;

/** How many people a text opens with: “les quatorze guides”; undefined where it does not. */
const peopleIn = (text: string): number | undefined =>
  countsIn(text).find(({ at, count }) => at < OPENS_WITHIN && count <= MOST_PEOPLE)?.count;

/** One sum for several years, and what each gets of it where nobody but themselves holds it. */
function byYear(words: string, { dossier, situation, texts, euros }: Reckoning): string | undefined {
  const sum = onlyWhole(words)?.euros;
  const years = yearsIn(words);
  if (sum === undefined || years === undefined) return undefined;
  const people =
    situation.says(amongThemselves) === 'yes'
      ? (peopleIn(wordsOf(dossier, 'owners')) ?? peopleIn(wordsOf(dossier, 'deciders')))
      : undefined;
  if (people !== undefined) return texts.perYearEach(euros(sum), years, people, euros(sum / years / people));
  return years < LONG ? undefined : texts.perYear(euros(sum), years, euros(sum / years));
}

/** One sum for so many of what the person makes, or of what is ordered. */
function byPiece(words: string, { dossier, texts, euros }: Reckoning): string | undefined {
  const sum = onlyWhole(words);
  if (!sum) return undefined;
  const [counted, ...others] = countsIn(words);
  if (!counted || others.length > 0) return undefined;
  const ours = wordsOf(dossier, 'pieces').toLowerCase().includes(counted.noun.toLowerCase());
  const ordered = counted.end < sum.at && ORDERED.test(words.slice(0, counted.at));
  if (!ours && !ordered) return undefined;
  return texts.perPiece(euros(sum.euros), counted.count, counted.noun, euros(sum.euros / counted.count));
}
