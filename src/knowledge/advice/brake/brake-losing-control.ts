import { any } from '#engine/reason/condition.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const brakeLosingControl = brake({
  id: 'brake-losing-control',
  holdsBack: ['opening'],
  loosenedBy: ['power-sharing-date', 'brand-charter', 'rule-recognition', 'decide-rfc'],
  effortDays: 0,
  requires: [
    {
      when: any(roadmapDecision.atMost('carrier-publicly'), sharedPower.is('later', 'no')),
      fr: `{La décision reste dans vos mains}, ou {vous ne voulez pas encore partager la décision}`,
      en: `{Decisions stay in your hands}, or {you do not wish to share them yet}`
    }
  ],
  favours: [
    {
      when: sharedPower.is('no'),
      strong: true,
      fr: `Vous ne voulez pas partager les décisions pour l’instant`,
      en: `You do not want to share decisions for now`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `La peur de perdre le contrôle`,
    summary: `On craint que d’autres abîment l’œuvre, ou s’en attribuent le mérite. Alors on garde la main, et personne n’ose s’engager.`,
    who: `La personne qui a fondé le projet, ou son institution`,
    levers: [
      `Protéger le nom et le logo, et dire dans une charte ce que chacun peut en faire.`,
      `Nommer les auteurs et les autrices, bien en vue, dans chaque version.`,
      `Fixer par écrit les étapes du partage : quelle décision, à quelle date.`,
      `Mettre en discussion publique les changements importants, avec un délai et une réponse motivée.`,
      `Confier à un tiers le rôle de garant, qui fait respecter les règles du commun.`
    ]
  },
  en: {
    title: `Fear of losing control`,
    summary: `One fears that others will spoil the work, or take the credit. So one keeps hold of it, and nobody dares to commit.`,
    who: `The person who founded the project, or their institution`,
    levers: [
      `Protect the name and logo, and say in a charter what everybody may do with them.`,
      `Name the authors, in plain sight, in every version.`,
      `Put the steps of sharing in writing: which decision, on which date.`,
      `Bring important changes to public discussion, with a deadline and a reasoned answer.`,
      `Entrust a third party with the role of guarantor, who sees that the rules of the commons are kept.`
    ]
  }
});
