import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const meansRoadmap = means({
  id: 'means-roadmap',
  category: 'governance',
  putToWorkBy: ['rule-maturity', 'idea-box'],
  effortDays: 0,
  requires: [severalOrganisations],
  favours: [
    {
      when: roadmapDecision.atMost('carrier-publicly'),
      strong: true,
      fr: `Votre équipe choisit encore seule les priorités`,
      en: `Your team still chooses the priorities alone`
    },
    manyOrganisations
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une feuille de route que l’on peut influencer`,
    summary: `Chaque organisation voit ce qui vient, et comment peser dessus. Sinon, chacune bâtit sa copie dans son coin.`,
    community: `Les usagers et les organisations qui financent.`,
    incentives: `Un vote indicatif montre les attentes de chaque organisation, et toute demande reçoit une réponse publique.`,
    rules: `Tenez un cycle à dates fixes et publiez vos critères de choix. Qui s’oppose dit pourquoi, par écrit.`,
    benefits: `Les efforts vont dans le même sens, et moins de copies partent de leur côté.`
  },
  en: {
    title: `A roadmap that people can influence`,
    summary: `Every organisation can see what comes next, and how to influence it. Otherwise each one builds its own copy in a corner.`,
    community: `Users, and the organisations that fund the work.`,
    incentives: `An indicative vote shows what each organisation expects, and each request gets a public answer.`,
    rules: `Keep a cycle with fixed dates and publish how you choose. Whoever blocks something says why, in writing.`,
    benefits: `Efforts pull in the same direction, and fewer copies go their own way.`
  }
});
