import type { Remark } from '#engine/note/remark.ts';
import { all, any } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { partsSettled } from '#knowledge/facts/parts-settled.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { weInherit } from '#knowledge/facts/we-inherit.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { digitalRepublicAct, gdpr, publicInformationCode } from '#knowledge/sources/law.ts';
import { useAllowedLines, useLines } from './asked-to-use.ts';
import { healthSaleLine } from './health-data-sale.ts';
import { OFFER } from './offer.ts';
import { orderLines } from './order.ts';
import { offerByKind } from './offer-by-kind.ts';
import {
  asksOutrightToSee,
  asksToPublish,
  asksToSee,
  notAllOurs,
  notOursAlone,
  othersMayRefuse,
  owedOnRequest,
  peopleMayRefuse,
  pointsToPeople
} from './offer-terms.ts';

/**
 * What was made by a public body is owed to whoever asks to see it, and may as a rule be reused, for another mission
 * than the one it was made for. What is decided is publishing it.
 */
const seenOnRequest: Remark = {
  about: OFFER,
  when: owedOnRequest,
  speaks: asksToSee,
  sources: [publicInformationCode],
  fr: `À {offer-from} : voir est dû, réutiliser aussi, en principe. Ce que vos agents ont fait se montre dans le mois, sauf secrets et droits d’un tiers (R311-13 et L311-4). Le reprendre pour une même mission se discute (L321-1) : faites-le dire. Publier, et la licence : décidez {decision-date} avec {deciders}.`,
  en: `To {offer-from}: seeing is owed, and so, as a rule, is reusing. What your staff made is shown within a month in France, save for secrets and others’ rights (R311-13 and L311-4). Reuse for the same mission is disputed (L321-1): ask for an opinion. Publishing, and the licence: decide on {decision-date} with {deciders}.`
};

/**
 * Whether what is offered or asked can be met as it stands, from the answers alone: what can be promised by
 * their date, what is refused. Nobody knows here what it is: a sum, a request, a contract. The first that holds is said.
 */
export const offerLines: readonly Remark[] = [
  healthSaleLine,
  {
    about: OFFER,
    when: holderDied,
    unless: weInherit,
    fr: `Ni oui, ni prix, ni date : la famille décide. Transmettez-lui la lettre de {offer-from}.`,
    en: `No yes, no price, no day: the family decides. Pass the letter from {offer-from} on to them.`
  },
  { ...seenOnRequest, speaks: asksOutrightToSee },
  ...orderLines,
  ...offerByKind,
  seenOnRequest,
  ...useAllowedLines,
  {
    about: OFFER,
    when: peopleMayRefuse,
    speaks: asksToPublish,
    fr: `Pas tout : qui s’y reconnaît peut refuser. À {offer-from}, proposez, avec une date, ce qui aura tous ses accords, et rien d’autre.`,
    en: `Not everything: those who can be recognised may refuse. Offer {offer-from}, with a date, what will have all its agreements, and nothing else.`
  },
  {
    about: OFFER,
    when: othersMayRefuse,
    speaks: asksToPublish,
    fr: `Pas tout : qui a des droits sur une part peut la refuser. À {offer-from}, proposez, avec une date, les parts qui auront ce oui, et rien d’autre.`,
    en: `Not everything: whoever has rights in a part may refuse it. Offer {offer-from}, with a date, the parts that will have that yes, and nothing else.`
  },
  {
    about: OFFER,
    when: pointsToPeople,
    speaks: asksToPublish,
    sources: [gdpr],
    fr: `Pas tout : désigner des gens demande leur accord, ou une base légale. À {offer-from}, proposez le reste (RGPD, article 6), avec une date, et rien d’autre.`,
    en: `Not everything: pointing to people takes their consent, or another legal basis. Offer {offer-from} the rest (GDPR, article 6), with a date, and nothing else.`
  },
  {
    about: OFFER,
    when: all(partsSettled.when, any(notAllOurs, notOursAlone)),
    fr: `Pas encore, pour ce qui n’est pas à vous seuls. La part dont un écrit règle les droits peut partir avant, sous sa licence. Décidez du reste {decision-date} avec {deciders}, et dites-le à {offer-from}.`,
    en: `Not yet, for what is not yours alone. The part whose rights are settled in writing may go before, under its licence. Decide on the rest on {decision-date} with {deciders}, and say so to {offer-from}.`
  },
  ...useLines,
  {
    about: OFFER,
    when: any(notAllOurs, notOursAlone),
    fr: `Pas encore : le oui n’est pas à vous seuls. À {offer-from}, demandez par écrit ce qui est attendu, pour combien de temps, et décidez {decision-date} avec {deciders}.`,
    en: `Not yet: the yes is not yours alone. Ask {offer-from} in writing what is expected, for how long, and decide on {decision-date} with {deciders}.`
  },
  {
    about: OFFER,
    when: rightsToSettle,
    fr: `Pas encore : vos droits ne sont pas tous vérifiés. À {offer-from}, demandez par écrit ce qui est attendu, pour combien de temps, et décidez {decision-date}.`,
    en: `Not yet: not all your rights have been checked. Ask {offer-from} in writing what is expected, for how long, and decide on {decision-date}.`
  },
  {
    about: OFFER,
    fr: `Ni oui ni non cette semaine. À {offer-from}, demandez par écrit ce qui est attendu en retour, pour combien de temps, et la date limite ; décidez {decision-date}.`,
    en: `Neither yes nor no this week. Ask {offer-from} in writing what is expected in return, for how long, and by when; decide on {decision-date}.`
  },
  {
    // To use it: what is offered against an exclusive right is no such request.
    when: all(carrier.is('local-authority', 'state-body'), offerKind.has('use')),
    sources: [digitalRepublicAct],
    fr: `Si une administration le demande pour sa mission, documents et code lui sont dus (loi du 7 octobre 2016, article 1). Secrets et droits d’autrui restent.`,
    en: `Where an administration asks for its mission, documents and code are owed to it (French Act of 7 October 2016, article 1). Secrets and others’ rights stay.`
  }
];
