import { monthsAfter } from '#engine/months.ts';
import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { Need } from '#knowledge/needs.ts';
import { dateIn } from '#texts/format/dates.ts';
import { totalWritten, typedCosts } from './costs.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { onlyWhole, wordsOf } from './typed-money.ts';

/** What is paid month after month. */
const MONTHLY: readonly string[] = [
  'livelihood',
  'support',
  'maintenance',
  'hosting',
  'animation',
  'security'
] satisfies readonly Need[];
const MOST_MONTHS = 36;

/** Until when what is in hand pays what comes back, where no other income is counted on. */
export function runway(given: Reckoning): Sum | undefined {
  const { dossier, today, locale, texts, euros } = given;
  const words = wordsOf(dossier, CERTAIN_WORDS);
  const held = standingInWords(words) === 'held' ? onlyWhole(words)?.euros : undefined;
  const comesBack = Object.keys(dossier.costs).every((need) => MONTHLY.includes(need));
  const year = totalWritten(given) ?? (comesBack ? typedCosts(given).reduce((all, one) => all + one, 0) : 0);
  if (held === undefined || year === 0) return undefined;
  const months = Math.floor((12 * held) / year);
  if (months < 1 || months > MOST_MONTHS) return undefined;
  const until = dateIn(locale, monthsAfter(today, months));
  return { text: texts.runway(euros(held), euros(year / 12), months, until) };
}
