import { amountsInWords, type Amount } from '#engine/portfolio/amounts-in-words.ts';
import { answerAmong } from '#engine/reason/question.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import type { recipient } from '#knowledge/questions/finance/recipient.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';
import { VAT_THRESHOLD } from '#knowledge/note/vat-threshold.ts';
import { vatThreshold2026 } from '#knowledge/sources/money-in-common.ts';
import { vatThresholdsKept } from '#knowledge/sources/vat-thresholds.ts';
import { offered } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { wordsOf } from './typed-money.ts';

/** Beyond so much of services in a year, French value added tax is due; beyond the second, the regime of sole traders ends. */
const VAT_ABOVE = 37_500;
const VAT_AT_ONCE = 41_250;
const SOLE_TRADER_BELOW = 83_600;

const sells = answerAmong<typeof currentIncome>('current-income', 'sales');
const inOwnName = answerAmong<typeof recipient>('recipient', 'own-name');
/** Objects have other thresholds. */
const objects = answerAmong<typeof resource>('resource', 'hardware');

const A_YEAR =
  /(?<!\p{L})(?:cette année|l[’']an (?:dernier|passé)|l[’']année dernière|this year|last year|(?:en|in) 20\d\d)(?!\p{L})/iu;
/** Money of services that were sold: what is given, or granted, is not taxed so. */
const SOLD =
  /(?<!\p{L})(?:clients?|clientes?|ventes?|chiffre d[’']affaires|factur\p{L}*|prestations?|honoraires|customers?|sales|turnover|takings|invoic\p{L}*|services)(?!\p{L})/iu;
const GRANTED = /(?<!\p{L})(?:subvention|aide|don|cotisation|grant|gift|membership)/iu;
const CLIENTS = /(?<!\p{L})(?:clients?|clientes?|customers?)(?!\p{L})/iu;
const OUT_OF = /(?:(?<!\p{L})sur|out of|(?<!\p{L})of)\s*$/iu;

const isAYear = ({ per, after }: Amount): boolean =>
  per === 'year' || (per === 'whole' && A_YEAR.test(after));

/** What clients bring of a year’s takings, beside what an offer brings once. */
export function clients(given: Reckoning): Sum | undefined {
  const { dossier, situation, texts, euros } = given;
  const [part, whole, ...more] = amountsInWords(wordsOf(dossier, CERTAIN_WORDS)) ?? [];
  if (situation.says(sells) !== 'yes' || !part || !whole || more.length > 0) return undefined;
  const isPart = CLIENTS.test(part.after) && OUT_OF.test(whole.before) && isAYear(whole);
  if (!isPart || part.per !== 'whole' || part.euros >= whole.euros) return undefined;
  const offer = offered(given);
  const months = offer === undefined ? 0 : Math.floor((12 * offer) / part.euros);
  return {
    text: [
      texts.clients(euros(part.euros), euros(whole.euros), Math.round((100 * part.euros) / whole.euros)),
      offer !== undefined && months > 1 ? texts.clientsMonths(euros(offer), months) : ''
    ]
      .filter(Boolean)
      .join(' '),
    tells: months > 1 ? [OFFER_RECEIVED] : []
  };
}

/** A year’s takings above what a sole trader may take without tax; and with what an offer adds. */
export function takings(given: Reckoning): Sum | undefined {
  const { dossier, situation, texts, euros } = given;
  if (situation.says(sells) !== 'yes' || situation.says(inOwnName) !== 'yes') return undefined;
  if (situation.says(objects) !== 'no') return undefined;
  const words = wordsOf(dossier, CERTAIN_WORDS);
  const years = SOLD.test(words) && !GRANTED.test(words) ? (amountsInWords(words) ?? []).filter(isAYear) : [];
  const [year, ...more] = years;
  if (!year || more.length > 0 || year.euros <= VAT_ABOVE) return undefined;
  const offer = offered(given) ?? 0;
  const total = year.euros + offer;
  return {
    text: [
      texts.turnover[year.euros > VAT_AT_ONCE ? 'atOnce' : 'nextYear'](euros(year.euros)),
      offer > 0
        ? texts.turnoverWith(euros(year.euros), euros(offer), euros(total), total > SOLE_TRADER_BELOW)
        : ''
    ]
      .filter(Boolean)
      .join(' '),
    sources: offer > 0 ? [vatThresholdsKept, vatThreshold2026] : [vatThresholdsKept],
    tells: [VAT_THRESHOLD]
  };
}
