import { all, any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideRfc = decision({
  id: 'decide-rfc',
  effortDays: 2,
  requires: [
    {
      when: any(resource.has('standard', 'data'), largeCommunity, all(publicCarrier, manyOrganisations)),
      fr: `{Un standard}, {des données}, {plus de quinze personnes}, {plus de cent personnes} ou {un organisme public avec d’autres}`,
      en: `{A standard}, {data}, {more than fifteen people}, {more than a hundred people} or {a public body with others}`
    },
    {
      when: any(all(inUse, outsidersContribute), severalOrganisations),
      fr: `{D’autres que vous y contribuent}, ou {plusieurs organisations s’y engagent} : un changement mal préparé leur nuirait`,
      en: `{Others contribute}, or {several organisations are involved}: a badly prepared change would hurt them`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: any(resource.has('standard'), largeCommunity),
      strong: true,
      fr: `{C’est un standard}, ou {plus de quinze personnes contribuent} : les raisons doivent rester écrites`,
      en: `{It is a standard}, or {more than fifteen people contribute}: the reasons must stay in writing`
    },
    {
      when: users.has('developers', 'companies'),
      fr: `{Des équipes de développement} ou {des entreprises} font partie de vos usagers`,
      en: `{Development teams} or {companies} are among your users`
    },
    worksInPublic
  ],
  cautions: [
    {
      when: users.has('public', 'nonprofits'),
      fr: `Une partie de vos usagers ne lira pas un texte technique : joignez un résumé clair et allez chercher leur avis`,
      en: `Some of your users will not read a technical text: add a plain summary and go to them for their views`
    }
  ],
  sources: [communityRule, opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-23',
  fr: {
    title: `Propositions écrites de changement`,
    summary: `Chaque changement important passe par un texte public, que l’on débat avant de l’adopter. C’est un appel à commentaires, souvent appelé RFC. Les raisons restent, et personne n’est pris de court.`,
    fits: `Un standard, un modèle de données, ou un changement qui casse ce que d’autres ont construit.`,
    avoid: `Les petites décisions : le temps d’écriture les étoufferait.`,
    cost: `Du temps pour écrire et relire, puis dix jours d’attente avant chaque adoption.`,
    firstStep: `Créez un modèle d’une page : le problème, la proposition, les effets sur l’existant, les solutions écartées.`,
    template: `Tout changement qui oblige d’autres personnes à s’adapter passe par une proposition écrite, publiée dans [lieu].
Elle décrit le problème, la solution, les effets sur l’existant et les solutions écartées.
Une personne référente, différente de celle qui propose, suit le débat et en publie la synthèse.
Quand le débat s’épuise, elle annonce un dernier délai de dix jours pour commenter.
Ensuite, [l’équipe ou le comité] accepte, refuse ou reporte, en donnant ses raisons. Les propositions refusées restent publiées.`
  },
  en: {
    title: `Written change proposals`,
    summary: `Every important change goes through a public text, debated before it is adopted. This is a request for comments, or RFC. The reasons remain, and nobody is caught out.`,
    fits: `A standard, a data model, or a change that breaks what others have built.`,
    avoid: `Small decisions: the writing would smother them.`,
    cost: `Time to write and to read, then ten days’ wait before each adoption.`,
    firstStep: `Make a one-page template: the problem, the proposal, the effects on what exists, the solutions set aside.`,
    template: `Any change that obliges other people to adapt goes through a written proposal, published in [place].
It describes the problem, the solution, the effects on what exists and the solutions set aside.
A shepherd, who is not the proposer, follows the debate and publishes a summary of it.
When the debate runs dry, the shepherd announces a final comment period of ten days.
Then [the team or the committee] accepts, refuses or postpones, giving its reasons. Refused proposals stay published.`
  }
});
