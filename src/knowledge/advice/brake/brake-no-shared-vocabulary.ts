import { any } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { inno3CanevasGouvernance, inno3CommonsModelCanvas } from '#knowledge/sources/inno3.ts';

export const brakeNoSharedVocabulary = brake({
  id: 'brake-no-shared-vocabulary',
  holdsBack: ['opening', 'contributing', 'lasting'],
  loosenedBy: ['write-problem', 'meet-peer', 'write-governance'],
  effortDays: 0,
  requires: [
    {
      when: any(severalOrganisations, outsideContributors.is('diverse')),
      fr: `{Plusieurs organisations} ou {plusieurs milieux} se côtoient`,
      en: `{Several organisations} or {several trades} work side by side`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }],
  cautions: [],
  sources: [inno3CanevasGouvernance, inno3CommonsModelCanvas],
  reviewed: '2026-11-23',
  fr: {
    title: `Chacun ses mots`,
    summary: `Chacun met autre chose derrière « commun », « libre » ou « gouvernance ». On croit être d’accord, jusqu’à la première décision qui coûte.`,
    who: `Tout le monde, surtout quand les métiers diffèrent`,
    levers: [
      `Réunir deux heures les personnes concernées pour écrire ensemble ce que vous appelez « commun ».`,
      `Remplir un canevas d’inno³ : celui de la gouvernance (2022) ou le Commons Model Canvas (2023). Ce dernier fait dire « je » avant « nous ».`,
      `Publier un glossaire de dix mots, que chacun peut corriger.`,
      `Inviter quelqu’un qui l’a déjà fait ailleurs à raconter.`
    ]
  },
  en: {
    title: `Different words for one thing`,
    summary: `Each person means something else by “commons”, “open” or “governance”. Everybody seems to agree, until the first decision that costs something.`,
    who: `Everybody, above all when trades differ`,
    levers: [
      `Bring the people concerned together for two hours, to write down what you call a “commons”.`,
      `Fill in one of inno³’s canvases: the one on governance (2022) or the Commons Model Canvas (2023). The latter has people say “I” before “we”.`,
      `Publish a glossary of ten words that anybody may correct.`,
      `Invite somebody who has done it elsewhere to tell their story.`
    ]
  }
});
