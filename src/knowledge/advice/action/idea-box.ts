import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const ideaBox = action({
  id: 'idea-box',
  stage: 'maintain',
  horizon: 90,
  after: ['open-workplace'],
  serves: ['jourdain-your-say', 'rule-maturity'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [severalOrganisations, buildsOurOwn],
  favours: [
    {
      when: roadmapDecision.is('carrier-silently', 'carrier-publicly'),
      strong: true,
      fr: `Votre équipe choisit encore seule les priorités`,
      en: `Your team still sets the priorities alone`
    },
    {
      when: usersProduce.is('no'),
      fr: `Les personnes qui [utilisent|utiliseront] la ressource ne la [produisent|produiront] pas`,
      en: `The people who [use|will use] the resource [do|will] not produce it`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir une boîte à idées avec réponses publiques`,
    summary: `Plusieurs organisations attendent des choses de vous, et chacune ignore ce que demandent les autres. Réunissez les demandes en un lieu public et répondez à chacune. Tous les trois mois, choisissez ce qui passe d’abord.`,
    firstStep: `Ouvrez une page publique de demandes. Recopiez-y les cinq dernières, et répondez à la plus simple.`,
    evidence: `Un premier tour est fini : chaque demande a sa réponse, et chacun peut lire les choix et leurs raisons.`
  },
  en: {
    title: `Open an ideas box with public answers`,
    summary: `Several organisations expect things from you, and none knows what the others ask for. Gather requests in one public place and answer each of them. Every three months, choose what comes first.`,
    firstStep: `Open a public page for requests. Copy in the last five, and answer the simplest.`,
    evidence: `A first round is over: every request has its answer, and anybody can read the choices and the reasons.`
  }
});
