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
      fr: `Des équipes de recherche s’en [servent|serviront]`,
      en: `Research teams [use|will use] it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Se comprendre d’un métier à l’autre`,
    summary: `Une chercheuse, un industriel et une élue ne lisent pas les mêmes documents. Quelqu’un doit pouvoir dire à chaque métier ce qu’une décision change pour lui.`,
    community: `Les personnes qui font le lien entre les métiers.`,
    incentives: `Leur employeur inscrit ce travail dans leur fiche de poste.`,
    rules: `Chaque proposition technique commence par un résumé sans jargon. Sans ce résumé, on ne la discute pas.`,
    benefits: `On comprend les décisions, donc on les partage vraiment.`
  },
  en: {
    title: `Understanding one another across trades`,
    summary: `A researcher, a manufacturer and an elected official do not read the same documents. Somebody must be able to tell each of them what a decision changes for them.`,
    community: `The people who make the link between trades.`,
    incentives: `Their employer writes this work into their job description.`,
    rules: `Every technical proposal opens with a summary free of jargon. Without one, it is not discussed.`,
    benefits: `People understand decisions, and so truly share them.`
  }
});
