import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';

export const meansConflict = means({
  id: 'means-conflict',
  category: 'governance',
  putToWorkBy: ['rule-conflict', 'rule-conduct', 'code-of-conduct'],
  effortDays: 0,
  requires: [largeCommunity],
  favours: [
    {
      when: conflictPath.is('none'),
      strong: true,
      fr: `Rien n’est prévu en cas de conflit`,
      en: `Nothing is planned in case of conflict`
    },
    severalOrganisations
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une issue connue aux conflits`,
    summary: `À plus de quinze, les désaccords arrivent, et une partie se taira avant de partir. Une voie annoncée d’avance garde des personnes que vous auriez perdues.`,
    community: `Toutes les personnes qui contribuent, anciennes et nouvelles.`,
    incentives: `Elles trouvent quelqu’un de formé à la médiation, et leurs propos restent confidentiels.`,
    rules: `Prévoyez trois étapes avec des délais, des sanctions graduées et un recours.`,
    benefits: `Les gens restent, y compris après un désaccord.`
  },
  en: {
    title: `A known way out of conflicts`,
    summary: `With more than fifteen people disagreements will come, and some of them will go silent before they leave. A way announced in advance keeps people you would have lost.`,
    community: `Everybody who contributes, old hands and newcomers.`,
    incentives: `They find somebody trained in mediation, and what they say stays confidential.`,
    rules: `Plan three steps with time limits, graduated sanctions and a right of appeal.`,
    benefits: `People stay, even after a disagreement.`
  }
});
