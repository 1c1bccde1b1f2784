import type { Remark } from '#engine/note/remark.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { philanthropyTaxDoctrine } from '#knowledge/sources/money-in-common.ts';

/** Beginnings of the words by which people tell of money against visibility, in both languages. */
const visibility = ['logo', 'parrain', 'sponsor', 'visibilit', 'publicit', 'advert', 'mention ', 'mentions '];

/** What whoever pays to be seen may have, and what not: said to whoever tells of such an offer. */
export const visibilityLines: readonly Remark[] = [
  {
    speaks: visibility,
    about: 'sponsorship',
    sources: [philanthropyTaxDoctrine],
    fr: `De l’argent contre de la visibilité : offrez une mention, la même pour tous. Ni voix, ni exclusivité, ni droit sur {thing}. Une publicité est une vente : on la facture, sans reçu fiscal.`,
    en: `Money for visibility: offer a mention, the same for everybody; no vote, no exclusivity, no rights in {thing}. Advertising is a sale: it is invoiced, with no tax receipt.`
  },
  {
    speaks: visibility,
    about: 'sponsorship',
    when: carrier.is('association', 'local-authority', 'state-body', 'research'),
    sources: [philanthropyTaxDoctrine],
    fr: `Une simple mention, sans message publicitaire, peut rester un don à un organisme d’intérêt général (article 238 bis du CGI).`,
    en: `A plain mention, with no advertising message, may still be a gift to a body of general interest (article 238 bis, French tax code).`
  }
];
