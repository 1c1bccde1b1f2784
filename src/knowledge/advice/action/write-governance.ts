import { any, not } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const writeGovernance = action({
  id: 'write-governance',
  stage: 'maintain',
  horizon: 90,
  after: ['contribution-guide'],
  serves: ['rule-roles', 'funder-protected', 'jourdain-your-say'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: not(any(roadmapDecision.is('written-rules'), writtenRules.is('revisable'))),
      fr: `Aucun texte révisable ne dit encore qui décide`,
      en: `No text that can be revised says yet who decides`
    },
    {
      when: any(writtenRules.is('none'), activeCommunity, severalOrganisations),
      fr: `{Rien n’est écrit}, {au moins quatre personnes extérieures contribuent} ou {plusieurs organisations s’impliquent}`,
      en: `{Nothing is written}, {at least four outside people contribute} or {several organisations are involved}`
    },
    lastingResource,
    buildsOurOwn
  ],
  favours: [{ ...activeCommunity, strong: true }, severalOrganisations],
  cautions: [
    {
      when: fewContributors,
      fr: `Le groupe est encore petit : tenez-vous à une page, et relisez-la dans six mois`,
      en: `The group is still small: keep to one page, and read it again in six months`
    }
  ],
  sources: [opensourceGuideLeadershipAndGovernance, communityRule],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire qui décide quoi, et comment le changer`,
    summary: `Ce qui reste tacite se comprend de plusieurs façons, jusqu’au premier désaccord. Écrivez une page : les rôles, qui décide quoi, comment changer la règle, quand la relire.`,
    firstStep: `Listez vos cinq dernières décisions et, pour chacune, qui a tranché. C’est le brouillon de votre règle.`,
    evidence: `Un fichier GOUVERNANCE publié, avec sa date de révision.`
  },
  en: {
    title: `Write who decides what, and how to change it`,
    summary: `What stays unspoken is understood in several ways, until the first disagreement. Write one page: the roles, who decides what, how to change the rule, when to reread it.`,
    firstStep: `List your last five decisions and, for each, who settled it. That is the draft of your rule.`,
    evidence: `A published GOVERNANCE file, with its review date.`
  }
});
