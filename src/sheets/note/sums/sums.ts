import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Locale } from '#engine/locale.ts';
import { buysHealthData } from '#knowledge/note/health-data-sale.ts';
import { eurosIn } from '#texts/format/euros.ts';
import { sumsTexts } from '#texts/pages/sums.ts';
import type { NoteDossier } from '../note-sheet.ts';
import { clients, takings } from './takings.ts';
import { costs } from './costs.ts';
import { ends } from './ends.ts';
import { elsewhere } from './elsewhere.ts';
import { left } from './left.ts';
import { order } from './order.ts';
import { owed } from './owed.ts';
import { price } from './price.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { runway } from './runway.ts';
import { sides } from './sides.ts';
import { spread } from './spread.ts';

/** What decides first. */
const all: readonly ((given: Reckoning) => Sum | undefined)[] = [
  owed,
  order,
  // A price that is weighed is most of the costs that were typed: these are not weighed a second time.
  (given) => price(given) ?? costs(given),
  sides,
  ends,
  spread,
  clients,
  takings,
  elsewhere,
  left,
  runway
];

/** A note says the sums that decide, and no more of them. */
const MOST = 3;

const UNSAID = { text: '', at: 0 };

/**
 * What the person’s own amounts come to, each sentence with what it is reckoned from; nothing where an amount is missing,
 * or may be read in two ways. Pure.
 */
export function sumsOf(
  dossier: NoteDossier,
  situation: Situation,
  today: string,
  locale: Locale,
  lead = ''
): readonly Sum[] {
  const format = eurosIn(locale, (low) => low);
  const given: Reckoning = {
    // What the law forbids to sell is weighed against nothing.
    dossier:
      verdictOf(buysHealthData, situation) === 'yes'
        ? { ...dossier, objects: { ...dossier.objects, offer: UNSAID }, picks: {} }
        : dossier,
    situation,
    today,
    lead,
    locale,
    texts: sumsTexts[locale],
    // What does not come to whole euros is said to be about so many.
    euros: (amount) => {
      const whole = Math.round(amount);
      const said = format({ low: whole, high: whole });
      return whole === amount ? said : sumsTexts[locale].about(said);
    }
  };
  return all.flatMap((sum) => sum(given) ?? []).slice(0, MOST);
}
