import { someOf } from '#engine/reason/question.ts';
import { needIds } from '#knowledge/needs.ts';

export const needs = someOf({
  id: 'needs',
  options: ['nothing', ...needIds],
  alone: ['nothing'],
  control: 'given',
  objects: [{ id: 'certain-money', kind: 'words' }],
  fr: {
    ask: `Que faudra-t-il payer dans les douze prochains mois ?`,
    short: `Dépenses à couvrir`,
    why: `L’argent qui paie un développement paie rarement l’entretien. Nommez vos dépenses avant de chercher qui les paiera.`,
    changes: `Sans dépense à couvrir, nous ne proposons aucun financement. Sinon, vos dépenses désignent les modes qui conviennent.`,
    findOut: `Parcourez les factures des douze derniers mois avec la personne qui tient les comptes. Ajoutez ce qui a été fait sans être payé.`,
    options: {
      nothing: `Rien : aucune dépense prévue`,
      livelihood: `Les conditions de travail : lieu, paie`,
      support: `La gestion : comptes, assurance`,
      communication: `La communication : site, presse`,
      development: `La production : code, données, contenus, plans`,
      maintenance: `L’entretien : corrections, mises à jour`,
      hosting: `L’hébergement : serveurs, sauvegardes`,
      animation: `L’animation : accueil, ateliers`,
      legal: `Le droit : marque, statuts, contrats`,
      training: `La formation : bénévoles, usagers`,
      research: `L’exploration : prototype, étude`,
      security: `La sécurité et l’accessibilité`,
      translation: `La traduction`,
      deployment: `Le déploiement chez d’autres`,
      cash: `La trésorerie : avance, investissement`
    },
    objects: {
      'certain-money': {
        label: `L’argent certain, pas encore dépensé`,
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
      nothing: `Nothing: no spending planned`,
      livelihood: `Working conditions: premises, equipment, pay`,
      support: `Paperwork: accounts, insurance`,
      communication: `Outreach: website, press`,
      development: `Production: code, data, content, designs`,
      maintenance: `Upkeep: fixes, updates`,
      hosting: `Hosting: servers, backups`,
      animation: `Community work: welcome, workshops`,
      legal: `Law: trade mark, statutes, contracts`,
      training: `Training: volunteers, users`,
      research: `Exploration: prototype, study`,
      security: `Security and accessibility: audits`,
      translation: `Translation: languages, proofreading`,
      deployment: `Deployment: setting it up for others`,
      cash: `Cash flow: advance, investment`
    },
    objects: {
      'certain-money': {
        label: `Money that is certain, and not yet spent`,
        hint: `For example: “€12,000 a year in membership fees”`
      }
    }
  }
});
