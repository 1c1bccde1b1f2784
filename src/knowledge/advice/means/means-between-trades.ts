import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const meansBetweenTrades = means({
  id: 'means-between-trades',
  category: 'translation',
  putToWorkBy: ['rule-contributing', 'write-governance', 'idea-box'],
  effortDays: 0,
  requires: [manyOrganisations],
  favours: [
    {
      when: outsideContributors.is('diverse'),
      strong: true,
      fr: `Des acteurs de types différents contribuent`,
      en: `Different kinds of actors contribute`
    },
    {
      when: users.has('researchers'),
      fr: `Des équipes de recherche s’en servent`,
      en: `Research teams use it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Se comprendre d’un métier à l’autre`,
    summary: `Une chercheuse, un industriel et une élue ne lisent pas les mêmes documents. Quelqu’un doit pouvoir dire à chaque métier ce qu’une décision change pour lui.`,
    community: `Les personnes qui font le lien entre les métiers.`,
    incentives: `Cette fonction est inscrite dans leur fiche de poste, donc reconnue par leur employeur.`,
    rules: `Chaque proposition technique commence par un résumé sans jargon. Sans ce résumé, on ne la discute pas.`,
    benefits: `Les décisions sont comprises, donc vraiment partagées.`
  },
  en: {
    title: `Understanding one another across trades`,
    summary: `A researcher, a manufacturer and an elected official do not read the same documents. Somebody must be able to tell each of them what a decision changes for them.`,
    community: `The people who make the link between trades.`,
    incentives: `This work is written into their job description, and so recognised by their employer.`,
    rules: `Every technical proposal opens with a summary free of jargon. Without one, it is not discussed.`,
    benefits: `Decisions are understood, and so truly shared.`
  }
});
