import { all } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { digitalEuropeQuestions } from '#knowledge/sources/european-programmes.ts';

export const digitalEurope = programme({
  id: 'digital-europe',
  mode: 'call-for-projects',
  page: 'https://digital-strategy.ec.europa.eu/en/faqs/questions-and-answers-digital-europe-programme',
  mayApply: all(manyOrganisations, canReceiveMoney),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [digitalEuropeQuestions],
  fr: {
    name: `Programme Digital Europe`,
    funder: `Commission européenne`,
    pays: `Le déploiement du numérique par un consortium de plusieurs pays.`,
    apply: `Chaque appel a sa date : cherchez sur le portail européen, avec le point de contact national.`
  },
  en: {
    name: `Digital Europe programme`,
    funder: `European Commission`,
    pays: `The rollout of digital services by a consortium from several countries.`,
    apply: `Each call has its date: search the European portal, with the national contact point.`
  }
});
