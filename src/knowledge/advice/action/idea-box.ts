import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { action } from '#knowledge/kinds/action.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/livre-blanc-communs-numeriques.ts';

export const ideaBox = action({
  id: 'idea-box',
  stage: 'maintain',
  horizon: 90,
  after: ['open-workplace'],
  serves: ['jourdain-your-say', 'rule-maturity'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [severalOrganisations],
  favours: [
    {
      when: roadmapDecision.is('carrier-silently', 'carrier-publicly'),
      strong: true,
      fr: `Votre équipe choisit encore seule les priorités`,
      en: `Your team still sets the priorities alone`
    },
    {
      when: usersProduce.is('no'),
      fr: `Les personnes qui utilisent la ressource ne la produisent pas`,
      en: `The people who use the resource do not produce it`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir une boîte à idées avec réponses publiques`,
    summary: `Plusieurs organisations attendent des choses de vous, et chacune ignore ce que demandent les autres. Réunissez les demandes en un lieu public, répondez à chacune et choisissez les priorités tous les trois mois.`,
    firstStep: `Ouvrez une page publique de demandes, recopiez-y les cinq dernières reçues et répondez à la plus simple.`,
    evidence: `Un premier cycle est terminé : chaque demande a une réponse, et les priorités sont publiées avec leurs raisons.`
  },
  en: {
    title: `Open an ideas box with public answers`,
    summary: `Several organisations expect things from you, and none knows what the others ask for. Gather requests in one public place, answer each of them and choose priorities every three months.`,
    firstStep: `Open a public page for requests, copy in the last five you received and answer the simplest.`,
    evidence: `A first cycle is complete: every request has an answer, and the priorities are published with their reasons.`
  }
});
