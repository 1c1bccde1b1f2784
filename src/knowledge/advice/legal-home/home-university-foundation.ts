import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { educationCode, servicePublicPartnershipFoundation } from '#knowledge/sources/foundations.ts';

export const homeUniversityFoundation = legalHome({
  id: 'home-university-foundation',
  effortDays: 30,
  requires: [
    {
      when: carrier.is('research'),
      fr: `Un laboratoire ou un établissement de recherche porte le projet`,
      en: `A laboratory or a research institution carries the project`
    },
    generalInterestPossible
  ],
  favours: [
    {
      when: wouldSuffer.has('companies'),
      strong: true,
      fr: `Des entreprises souffriraient de sa disparition : elles peuvent devenir mécènes`,
      en: `Companies would suffer if it disappeared: they may become patrons`
    }
  ],
  cautions: [
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `Elle ne donne pas de voix aux usagers ni aux personnes qui contribuent : écrivez à part où elles décident`,
      en: `It gives no vote to users or contributors: write down apart where they decide`
    }
  ],
  sources: [educationCode, servicePublicPartnershipFoundation],
  reviewed: '2026-11-28',
  fr: {
    title: `Fondation universitaire ou partenariale`,
    summary: `Un établissement public reçoit du mécénat pour sa mission de recherche. La fondation universitaire reste en son sein ; la partenariale est une personne morale à part.`,
    fits: `Votre université ou votre organisme de recherche a déjà une telle fondation : demandez d’y ouvrir un programme pour le commun.`,
    avoid: `Votre laboratoire est privé : seuls des établissements publics peuvent en créer une. En créer une pour un seul logiciel ou un seul corpus serait lourd.`,
    cost: `Rejoindre : quelques mois (ordre de grandeur). Créer une fondation partenariale : au moins 150 000 € sur plusieurs années, garantis par une banque, et l’autorisation du rectorat. Une fondation universitaire : un conseil de douze à dix-huit membres, et un vote du conseil d’administration. Les fondateurs y ont un tiers des sièges au plus.`,
    firstStep: `Demandez au service du mécénat quelle fondation existe, et si elle accueille un fonds dédié à un projet.`,
    template: `Nous demandons à [fondation] d’ouvrir un programme « [projet] », conforme aux missions de [établissement].
Mécènes pressentis : [liste et montants], sur [trois] ans.
L’argent paie [entretien, données, ingénierie]. Un comité de [chercheurs, usagers, personnes qui contribuent] donne un avis public sur son emploi.
La ressource reste sous licence libre. À la fin du programme, le solde va à [une mission voisine de l’établissement]. Le service juridique vérifie avant le [date].`
  },
  en: {
    title: `University or partnership foundation`,
    summary: `A public institution receives patronage for its research mission. In France the university foundation stays inside it; the partnership foundation is a legal person apart.`,
    fits: `Your university or research body already has such a foundation: ask it to open a programme for the commons.`,
    avoid: `Your laboratory is private: only public institutions may create one. Creating one for a single piece of software or corpus would be heavy.`,
    cost: `To join: a few months (an order of magnitude). To create a partnership foundation: at least €150,000 over several years, with a bank’s guarantee. The regional education authority must agree. A university foundation: a board of twelve to eighteen members, and a vote of the institution’s board. Founders hold a third of the seats at most.`,
    firstStep: `Ask your institution’s patronage office which foundation exists, and whether it takes in a fund for one project.`,
    template: `We ask [foundation] to open a programme “[project]”, in line with the missions of [institution].
Patrons in view: [list and amounts], over [three] years.
The money pays for [upkeep, data, engineering]. A committee of [researchers, users, contributors] gives a public opinion on its use.
The resource stays under a free licence. At the end of the programme, the balance goes to [a neighbouring mission of the institution]. The legal department checks before [date].`
  }
});
