import { any } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';

export const consentDecision = action({
  id: 'consent-decision',
  stage: 'maintain',
  horizon: 90,
  after: ['write-governance'],
  serves: ['decide-consent', 'jourdain-your-say'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: sharedPower.is('now', 'later'),
      fr: `Votre équipe décide encore seule, et accepte de partager`,
      en: `Your team still decides alone, and agrees to share`
    },
    {
      when: any(outsidersContribute, severalOrganisations),
      fr: `{Des personnes extérieures} ou {d’autres organisations} peuvent y prendre part`,
      en: `{Outside people} or {other organisations} can take part`
    },
    lastingResource,
    buildsOurOwn
  ],
  favours: [
    {
      when: sharedPower.is('now'),
      strong: true,
      fr: `Vous voulez partager dès maintenant`,
      en: `You want to share from now on`
    },
    activeCommunity
  ],
  cautions: [
    {
      when: largeCommunity,
      fr: `Au-delà de vingt-cinq personnes, réunissez un petit groupe désigné : l’accord d’une foule prend trop de temps`,
      en: `Beyond twenty-five people, gather a small appointed group: consent from a crowd takes too long`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Prendre une première décision par consentement`,
    summary: `On apprend à partager les décisions sur un cas réel, pas dans un texte. Le consentement suffit : une proposition passe si personne n’a de raison de s’y opposer.`,
    firstStep: `Choisissez une décision à prendre ce mois-ci, que l’on pourra défaire. Écrivez-la en trois lignes, et laissez soixante-douze heures pour objecter.`,
    evidence: `Un compte rendu publié : la proposition, les objections, la version adoptée.`
  },
  en: {
    title: `Make a first decision by consent`,
    summary: `You learn to share decisions on a real case, not from a text. Consent is enough: a proposal goes through if nobody has a reason to object.`,
    firstStep: `Choose a decision due this month, one that can be undone. Write it in three lines, and leave seventy-two hours to object.`,
    evidence: `Published minutes: the proposal, the objections, the version adopted.`
  }
});
