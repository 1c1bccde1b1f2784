import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const ruleConflict = rule({
  id: 'rule-conflict',
  effortDays: 0.5,
  requires: [activeCommunity],
  favours: [
    {
      when: conflictPath.is('none'),
      strong: true,
      fr: `Un conflit sérieux n’a pas d’issue prévue`,
      en: `A serious conflict has no planned way out`
    },
    largeCommunity,
    severalOrganisations
  ],
  cautions: [
    {
      when: roadmapDecision.atMost('carrier-publicly'),
      fr: `La structure porteuse décide seule et serait juge et partie : choisissez une médiation extérieure`,
      en: `The carrier decides alone and would judge its own case: choose an outside mediator`
    }
  ],
  sources: [livreBlancCommunsNumeriques, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Issue en cas de conflit`,
    summary: `Trois étapes, avec des délais, disent où va un désaccord sérieux. On garde ainsi les personnes que l’on aurait perdues en silence.`,
    fits: `Au moins quatre personnes extérieures contribuent.`,
    avoid: `Vous êtes deux ou trois : parlez-vous, et notez seulement qui vous appelleriez à l’aide.`,
    cost: `Faible pour écrire. Une médiation demande du temps et une personne extérieure.`,
    firstStep: `Nommez dès maintenant, au calme, une personne extérieure qui accepte d’aider.`,
    template: `1. Les personnes se parlent directement, ou avec quelqu’un de confiance, sous sept jours.
2. Sinon, elles écrivent à [nom de la personne extérieure]. Elle entend chaque partie et propose une issue sous trente jours. Les échanges restent confidentiels.
3. Sinon, [instance] décide sous trente jours. Qui est en cause n’y prend pas part.
La décision est motivée. Elle peut être revue une fois, par d’autres personnes.
Chaque personne garde le droit de partir avec une copie de la ressource.`
  },
  en: {
    title: `A way out of conflict`,
    summary: `Three steps, with deadlines, say where a serious disagreement goes. You keep the people whom you would have lost in silence.`,
    fits: `At least four outside people contribute.`,
    avoid: `There are two or three of you: talk, and just note whom you would call for help.`,
    cost: `Low to write. Mediation takes time and an outside person.`,
    firstStep: `Name now, while things are calm, an outside person who agrees to help.`,
    template: `1. The people talk directly, or with somebody they trust, within seven days.
2. If that fails, they write to [name of the outside person], who hears each side and proposes a way out within thirty days. What is said stays confidential.
3. If that fails, [body] decides within thirty days. Those involved take no part.
The decision gives reasons. It may be reviewed once, by other people.
Everyone keeps the right to leave with a copy of the resource.`
  }
});
