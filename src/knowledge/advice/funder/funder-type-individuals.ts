import { all, any, not } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { merciFramasoft2017 } from '#knowledge/sources/free-software-projects.ts';
import { servicePublicTaxReceipts } from '#knowledge/sources/law-of-structures.ts';
import { ideozmagCrowdfunding } from '#knowledge/sources/press.ts';

export const funderTypeIndividuals = funder({
  id: 'funder-type-individuals',
  covers: ['maintenance', 'hosting', 'animation'],
  modes: ['donations', 'crowdfunding', 'solidarity-investment'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: all(not(publicCarrier), any(publicIsUser, wouldSuffer.has('public'))),
      fr: `Des particuliers {s’en [servent|serviront]} ou {souffriraient de sa disparition}, et ni une collectivité ni l’État ne le porte`,
      en: `Individuals {[use|will use] it} or {would suffer if it disappeared}, and neither a local authority nor the State carries it`
    }
  ],
  favours: [{ ...inUse, strong: true }, generalInterestPossible],
  cautions: [],
  sources: [servicePublicTaxReceipts, merciFramasoft2017, ideozmagCrowdfunding],
  reviewed: '2026-11-28',
  fr: {
    title: `Les particuliers`,
    summary: `Celles et ceux qui s’en servent donnent un peu, une fois ou chaque mois. C’est l’argent qui vous laisse le plus libre, et il paie l’entretien.`,
    meansOfAction: `Un don ponctuel ou régulier, une campagne de financement participatif, des parts d’une coopérative.`,
    terms: `Une plateforme de dons ou de campagne ; pour une campagne, elle a longtemps prélevé de 4 à 9 %. Le reçu fiscal (66 % de réduction) n’est possible que si l’intérêt général est établi. Fin 2017, Framasoft déclarait environ 90 % de dons dans son budget.`,
    difficulties: `Il faut être connu, et demander souvent : une campagne prend en général vingt à quarante jours. Un don n’achète pas de fonctionnalité.`
  },
  en: {
    title: `Individuals`,
    summary: `Those who use it give a little, once or every month. No money leaves you freer, and it pays for upkeep.`,
    meansOfAction: `A single or regular gift, a crowdfunding campaign, shares in a cooperative.`,
    terms: `A platform for gifts or campaigns; for a campaign it has long taken 4 to 9%. In France a tax receipt (66% reduction) is possible only if general interest is established. At the end of 2017 Framasoft reported that gifts made up about 90% of its budget.`,
    difficulties: `You have to be known, and to ask often: a campaign usually takes twenty to forty days. A gift does not buy a feature.`
  }
});
