import { someOf } from '#engine/reason/question.ts';
import { needIds } from '#knowledge/needs.ts';

export const needs = someOf({
  id: 'needs',
  options: ['nothing', ...needIds],
  alone: ['nothing'],
  control: 'given',
  objects: [{ id: 'certain-money', kind: 'line' }],
  fr: {
    ask: `Que faudra-t-il payer dans les douze prochains mois ?`,
    short: `Dépenses à couvrir`,
    why: `L’argent qui paie un développement paie rarement l’entretien. Nommez vos dépenses avant de chercher qui les paiera.`,
    changes: `Sans dépense à couvrir, nous ne proposons aucun financement. Sinon, vos dépenses désignent les modes qui conviennent.`,
    findOut: `Parcourez les factures des douze derniers mois avec la personne qui tient les comptes. Ajoutez ce qui a été fait sans être payé.`,
    options: {
      nothing: `Rien : aucune dépense n’est prévue`,
      livelihood: `Les conditions de travail : lieu, matériel, trajets, paie`,
      support: `La gestion : comptes, assurance, fiches de paie, recherche de fonds`,
      communication: `La communication : nom, logo, site, presse, rencontres`,
      development: `La production : code, données, contenus, plans`,
      maintenance: `L’entretien : corrections, mises à jour, relecture`,
      hosting: `L’hébergement : serveurs, stockage, sauvegardes, nom de domaine`,
      animation: `L’animation : accueil, modération, ateliers`,
      legal: `Le droit : licence, marque, statuts, contrats, vie privée`,
      training: `La formation : bénévoles, équipe de maintenance, usagers`,
      research: `L’exploration : prototype, étude d’usage, recherche`,
      security: `La sécurité et l’accessibilité : audits, corrections`,
      translation: `La traduction : langues, langage clair, relecture`,
      deployment: `Le déploiement : installer chez d’autres, et les aider`,
      cash: `La trésorerie : avance sur une aide promise, investissement`
    },
    objects: {
      'certain-money': {
        label: `L’argent déjà certain`,
        hint: `Par exemple : « 12 000 € de cotisations par an »`
      }
    }
  },
  en: {
    ask: `What will have to be paid for in the next twelve months?`,
    short: `Costs to cover`,
    why: `Money that pays for development seldom pays for upkeep. Name your costs before you look for somebody to meet them.`,
    changes: `With no costs to cover, we suggest no funding. Otherwise your costs point to the ways of funding that fit.`,
    findOut: `Go through the bills of the last twelve months with whoever keeps the accounts. Add what was done unpaid.`,
    options: {
      nothing: `Nothing: no spending is planned`,
      livelihood: `Working conditions: premises, equipment, travel, pay`,
      support: `Paperwork: accounts, insurance, payslips, fundraising`,
      communication: `Outreach: name, logo, website, press, events`,
      development: `Production: code, data, content, designs`,
      maintenance: `Upkeep: fixes, updates, review`,
      hosting: `Hosting: servers, storage, backups, domain name`,
      animation: `Community work: welcome, moderation, workshops`,
      legal: `Law: licence, trade mark, statutes, contracts, privacy`,
      training: `Training: volunteers, maintainers, users`,
      research: `Exploration: prototype, user study, research`,
      security: `Security and accessibility: audits, repairs`,
      translation: `Translation: languages, plain language, proofreading`,
      deployment: `Deployment: setting it up for others, and helping them`,
      cash: `Cash flow: advance on promised money, investment`
    },
    objects: {
      'certain-money': {
        label: `Money that is already certain`,
        hint: `For example: “€12,000 a year in membership fees”`
      }
    }
  }
});
