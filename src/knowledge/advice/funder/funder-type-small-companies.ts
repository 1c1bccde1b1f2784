import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import {
  arawaCopiePublique,
  copiePublique,
  linuxfrCopiePublique
} from '#knowledge/sources/contributory-budgets.ts';
import { flossFundAnalysis } from '#knowledge/sources/funders.ts';

export const funderTypeSmallCompanies = funder({
  id: 'funder-type-small-companies',
  covers: ['development', 'maintenance', 'deployment'],
  modes: ['ecosystem-giveback', 'sponsorship', 'in-kind'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(providers.atLeast('one'), users.has('companies', 'developers')),
      fr: `{Un prestataire en vit}, {plusieurs prestataires en vivent}, {des entreprises s’en [servent|serviront]} ou {des équipes de développement s’en [servent|serviront]}`,
      en: `{A provider lives on it}, {several providers live on it}, {companies [use|will use] it} or {development teams [use|will use] it}`
    }
  ],
  favours: [
    {
      when: providers.atLeast('one'),
      strong: true,
      fr: `Au moins un prestataire en tire un revenu`,
      en: `At least one provider makes an income from it`
    },
    freeLicence
  ],
  cautions: [],
  sources: [copiePublique, arawaCopiePublique, linuxfrCopiePublique, flossFundAnalysis],
  reviewed: '2026-11-23',
  fr: {
    title: `Les PME, éditeurs et prestataires du libre`,
    summary: `Ces entreprises vivent autour de la ressource et en reversent une part. C’est peu d’argent, mais leurs équipes savent aussi corriger et déployer.`,
    meansOfAction: `Du temps d’équipe, un reversement annuel, un parrainage.`,
    terms: `Dans le réseau Copie Publique, les entreprises versent un pourcentage de leur résultat, et les équipes votent. En y entrant, Arawa a donné environ 4 500 €, soit 6 % de son bénéfice net (lu en 2026). L’Open Source Pledge demande au moins 2 000 dollars par an et par personne qui développe. Cette somme couvre toutes les briques utilisées.`,
    difficulties: `Les sommes sont petites : de 100 à 500 € par projet, le plus souvent, à Copie Publique (2023 et 2024). Un projet que les équipes ne croisent jamais ne reçoit rien.`
  },
  en: {
    title: `Small firms, publishers and providers`,
    summary: `These companies live around the resource and give a share back. It is little money, but their teams can also fix things and roll them out.`,
    meansOfAction: `Staff time, a yearly contribution, sponsorship.`,
    terms: `In the French network Copie Publique, companies pay out a percentage of their profit, and staff vote. On joining, Arawa gave about €4,500, or 6% of its net profit (read in 2026). The Open Source Pledge asks for at least $2,000 per developer and year. That covers all the building blocks used.`,
    difficulties: `The sums are small: mostly €100 to €500 per project at Copie Publique (2023 and 2024). A project that staff never come across receives nothing.`
  }
});
