import { someOf } from '#engine/question.ts';

export const needs = someOf({
  id: 'needs',
  options: [
    'nothing',
    'livelihood',
    'support',
    'communication',
    'development',
    'maintenance',
    'hosting',
    'animation',
    'legal',
    'training',
    'research',
    'security',
    'translation',
    'deployment',
    'cash'
  ],
  alone: ['nothing'],
  control: 'given',
  fr: {
    ask: `Que faudra-t-il payer dans les douze prochains mois ?`,
    short: `Dépenses à couvrir`,
    why: `L’argent qui paie un développement ponctuel paie rarement l’entretien. Nommez vos dépenses avant de chercher qui les paiera.`,
    changes: `Sans dépense à couvrir, aucun financement n’est proposé ; sinon, vos dépenses désignent les modes qui conviennent.`,
    findOut: `Parcourez les factures des douze derniers mois avec la personne qui tient les comptes, puis ajoutez ce qui a été fait sans être payé.`,
    options: {
      nothing: `Rien : aucune dépense n’est prévue`,
      livelihood: `Les conditions de travail : lieu, matériel, déplacements, rémunérations`,
      support: `L’administration : comptabilité, assurance, paie, recherche de fonds`,
      communication: `La communication : identité, site, presse, événements`,
      development: `La production : développement, données, contenus, conception`,
      maintenance: `L’entretien : corrections, mises à jour, relecture`,
      hosting: `L’hébergement : serveurs, stockage, sauvegardes, nom de domaine`,
      animation: `L’animation : accueil, modération, ateliers`,
      legal: `Le juridique : licence, marque, statuts, contrats, données personnelles`,
      training: `La formation : bénévoles, équipe de maintenance, usagers`,
      research: `L’exploration : prototype, étude d’usage, recherche`,
      security: `La sécurité et l’accessibilité : audits, mises en conformité`,
      translation: `La traduction : langues, langage clair, relecture`,
      deployment: `Le déploiement : installation et accompagnement chez d’autres`,
      cash: `La trésorerie : avance sur une aide promise, investissement`
    }
  },
  en: {
    ask: `What will have to be paid for in the next twelve months?`,
    short: `Costs to cover`,
    why: `Money that pays for a one-off development seldom pays for upkeep. Name your costs before you look for somebody to meet them.`,
    changes: `With no costs to cover, no funding is proposed; otherwise your costs point to the ways of funding that fit.`,
    findOut: `Go through the bills of the last twelve months with whoever keeps the accounts, then add what was done unpaid.`,
    options: {
      nothing: `Nothing: no spending is planned`,
      livelihood: `Working conditions: premises, equipment, travel, pay`,
      support: `Administration: accounts, insurance, payroll, fundraising`,
      communication: `Communication: identity, website, press, events`,
      development: `Production: development, data, content, design`,
      maintenance: `Upkeep: fixes, updates, review`,
      hosting: `Hosting: servers, storage, backups, domain name`,
      animation: `Community work: welcome, moderation, workshops`,
      legal: `Legal work: licence, trade mark, statutes, contracts, personal data`,
      training: `Training: volunteers, maintainers, users`,
      research: `Exploration: prototype, user study, research`,
      security: `Security and accessibility: audits, compliance`,
      translation: `Translation: languages, plain language, proofreading`,
      deployment: `Deployment: installation and support at other people’s sites`,
      cash: `Cash flow: advance on promised money, investment`
    }
  }
});
