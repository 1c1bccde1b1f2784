import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitSixMonths } from '#knowledge/facts/can-wait-six-months.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { fnsoInfrastructures2023 } from '#knowledge/sources/open-science.ts';

export const researchFunding = funding({
  id: 'research-funding',
  covers: ['research', 'development', 'hosting'],
  euros: { from: 20000, to: 1000000, per: 'once', sourced: false },
  monthsToFirstEuro: [9, 18],
  recurring: 'no',
  independenceRisk: 2,
  effortDays: 30,
  requires: [
    moneyNeeded,
    {
      when: any(
        carrier.is('research'),
        users.has('researchers'),
        all(needs.has('research'), any(canReceiveMoney, severalOrganisations))
      ),
      fr: `{La recherche porte le projet}, {la recherche s’en [sert|servira]} ou {une question à explorer est à payer}`,
      en: `{Research carries the project}, {research [uses|will use] it} or {a question to explore has to be paid for}`
    },
    canWaitSixMonths,
    tendsOurOwn
  ],
  favours: [
    {
      when: any(carrier.is('research'), all(users.has('researchers'), manyOrganisations)),
      strong: true,
      fr: `{Un établissement de recherche le porte}, ou {il y a de quoi former un consortium : des scientifiques et quatre organisations au moins}`,
      en: `{A research institution carries it}, or {there is enough for a consortium: scientists and at least four organisations}`
    },
    {
      when: users.has('researchers'),
      strong: true,
      fr: `Des scientifiques s’en [servent|serviront]`,
      en: `Scientists [use|will use] it`
    },
    {
      when: any(maturity.atMost('prototype'), needs.has('research')),
      fr: `Il reste du nouveau à explorer : {une idée}, {un prototype} ou {une étude}`,
      en: `There is something new to explore: {an idea}, {a prototype} or {a study}`
    },
    {
      when: resource.has('data', 'software', 'standard'),
      fr: `La ressource est faite {de données}, {d’un logiciel} ou {d’un standard}`,
      en: `The resource is made of {data}, {software} or {a standard}`
    },
    timeForFundraising
  ],
  cautions: [
    {
      when: needs.has('maintenance', 'animation'),
      fr: `La recherche paie la nouveauté : cherchez dès le dépôt qui paiera ensuite l’entretien et l’animation`,
      en: `Research pays for novelty: look from the start for whoever will then pay for upkeep and community work`
    },
    {
      when: not(carrier.is('research')),
      fr: `Aucun laboratoire ne porte le projet : trouvez un partenaire académique avant d’écrire une ligne`,
      en: `No laboratory carries the project: find an academic partner before you write a line`
    },
    {
      when: littleFundraisingTime,
      fr: `Un dossier demande vingt jours de travail ou plus : laissez le laboratoire tenir la plume`,
      en: `An application takes twenty days of work or more: let the laboratory hold the pen`
    }
  ],
  sources: [fnsoInfrastructures2023],
  reviewed: '2026-11-28',
  fr: {
    title: `Financement par la recherche`,
    summary: `Un laboratoire porte ou partage le projet, et un programme paie ce qu’il y a de nouveau à explorer. C’est utile pour naître ou pour une plateforme de référence, rarement pour entretenir.`,
    amount: `De 20 000 € à 1 million d’euros par projet (ordre de grandeur).`,
    prerequisites: `Un partenaire académique. Une question de recherche, et pas seulement un outil à produire. Un plan de gestion des données, qui dit comment elles seront gardées et partagées.`,
    example: `OpenCitations est une base ouverte de citations scientifiques. En 2023, le Fonds national pour la science ouverte lui a promis 75 000 € par an, pendant trois ans.`,
    pitfalls: [
      `La nouveauté compte plus que l’entretien. Ne comptez pas sur ce mode pour corriger et répondre.`,
      `Le premier euro se fait attendre, et tout s’arrête à la fin du projet. Écrivez l’après avant de signer.`
    ],
    firstSteps: [
      `Trouvez un laboratoire que la question intéresse, pas seulement l’outil.`,
      `Écrivez ensemble le plan de gestion des données, licence comprise.`,
      `Donnez à la ressource un identifiant pérenne (DOI) et archivez-la dans un entrepôt public.`
    ]
  },
  en: {
    title: `Research funding`,
    summary: `A laboratory carries or shares the project, and a programme pays for what is new in it. Useful to be born, or for a reference platform; rarely for upkeep.`,
    amount: `€20,000 to €1 million per project (order of magnitude).`,
    prerequisites: `An academic partner. A research question, not only a tool to build. A data management plan, which says how data will be kept and shared.`,
    example: `OpenCitations is an open database of scientific citations. In 2023 the French National Open Science Fund committed €75,000 a year to it, for three years.`,
    pitfalls: [
      `Novelty counts for more than upkeep. Do not rely on this money for fixes and answers.`,
      `The first euro takes time, and everything stops when the project ends. Write down what comes next before you sign.`
    ],
    firstSteps: [
      `Find a laboratory that cares about the question, not only about the tool.`,
      `Write the data management plan together, licence included.`,
      `Give the resource a lasting identifier (DOI) and archive it in a public repository.`
    ]
  }
});
