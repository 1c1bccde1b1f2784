import { any } from '#engine/reason/condition.ts';
import { moneyNeededAndTime } from '#knowledge/facts/money-needed-and-time.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import {
  fnsoInfrastructures2023,
  fnsoPremierAppel,
  fnsoReport2024,
  prixLogicielLibreRecherche2023
} from '#knowledge/sources/open-science.ts';

export const funderTypeResearch = funder({
  id: 'funder-type-research',
  covers: ['research', 'development', 'hosting'],
  modes: ['research-funding', 'prizes', 'in-kind'],
  effortDays: 0,
  requires: [
    moneyNeededAndTime,
    {
      when: any(carrier.is('research'), users.has('researchers')),
      fr: `La recherche {porte le projet} ou {s’en [sert|servira]}`,
      en: `Research {carries the project} or {[uses|will use] it}`
    }
  ],
  favours: [
    {
      when: carrier.is('research'),
      strong: true,
      fr: `Un laboratoire ou un établissement de recherche porte le projet`,
      en: `A laboratory or research institution carries the project`
    },
    {
      when: needs.has('research'),
      fr: `Il y a du nouveau à explorer`,
      en: `There is something new to explore`
    }
  ],
  cautions: [],
  sources: [fnsoPremierAppel, fnsoInfrastructures2023, prixLogicielLibreRecherche2023, fnsoReport2024],
  reviewed: '2026-11-23',
  fr: {
    title: `La recherche et l’enseignement supérieur`,
    summary: `Elle paie la nouveauté : une question, un prototype, une plateforme de référence. Elle prête aussi des postes et des serveurs.`,
    meansOfAction: `Des postes, des projets de l’ANR ou d’Horizon, des prix, des plateformes, le Fonds national pour la science ouverte (FNSO).`,
    terms: `Un consortium, mené par un partenaire académique. Le premier appel du FNSO (2020) a réparti 2,675 millions d’euros entre 22 projets. De 2022 à 2024, le fonds a géré 12,6 millions. Le fonds soutient aussi des infrastructures ouvertes comme OpenCitations et DOAB, de 20 000 à 75 000 € par an (2023).`,
    difficulties: `Le projet finit, et l’argent avec lui. La nouveauté compte plus que l’entretien : cherchez dès le début qui paiera la suite.`
  },
  en: {
    title: `Research and higher education`,
    summary: `It pays for novelty: a question, a prototype, a reference platform. It also lends positions and servers.`,
    meansOfAction: `Positions, projects funded by the French agency ANR or by Horizon, prizes, platforms, France’s national fund for open science (FNSO).`,
    terms: `A consortium, led by an academic partner. The first FNSO call (2020) shared €2.675 million among 22 projects. From 2022 to 2024 the fund managed €12.6 million. The fund also supports open infrastructures such as OpenCitations and DOAB, with €20,000 to €75,000 a year (2023).`,
    difficulties: `The project ends, and the money with it. Novelty counts more than upkeep: look from the start for whoever will pay for what comes next.`
  }
});
