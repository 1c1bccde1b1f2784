import { all, any } from '#engine/reason/condition.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { etalabGuideLogiciels, politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';

export const brakeNotCleanEnough = brake({
  id: 'brake-not-clean-enough',
  holdsBack: ['opening'],
  loosenedBy: ['plain-readme', 'rule-maturity', 'rule-support'],
  effortDays: 0,
  requires: [
    {
      when: any(
        access.atMost('on-request'),
        all(maturity.is('idea'), startingPoint.is('own-work', 'contractor', 'gathered', 'co-funded'))
      ),
      fr: `Quelque chose existe déjà, mais on ne peut pas l’obtenir librement`,
      en: `Something exists already, but cannot be had freely`
    }
  ],
  favours: [
    {
      when: maturity.atLeast('first-users'),
      strong: true,
      fr: `Des personnes s’en servent déjà : c’est assez propre pour elles`,
      en: `People already use it: it is clean enough for them`
    }
  ],
  cautions: [],
  sources: [politiqueDeContributionOpenSource, etalabGuideLogiciels],
  reviewed: '2026-11-23',
  fr: {
    title: `« Ce n’est pas assez propre pour être montré »`,
    summary: `L’équipe attend d’avoir tout rangé, et ce jour ne vient pas. La peur du jugement retarde plus que le travail lui-même.`,
    who: `L’équipe qui a produit la ressource`,
    levers: [
      `Publier pas à pas, selon les degrés d’ouverture d’Etalab : publié (C), puis ouvert (B), enfin contributif (A).`,
      `Écrire en tête une étiquette de maturité, avec la date : « expérimental », « en service », « à l’arrêt ».`,
      `Rappeler que publier n’oblige ni à répondre ni à garantir. La politique de l’État (2018) le disait.`
    ]
  },
  en: {
    title: `“It is not clean enough to show”`,
    summary: `The team waits until everything is tidy, and that day never comes. Fear of being judged delays more than the work itself.`,
    who: `The team that made the resource`,
    levers: [
      `Publish step by step, along Etalab’s degrees of openness: published (C), then open (B), then contributory (A).`,
      `Put a maturity label at the top, with its date: “experimental”, “in service”, “discontinued”.`,
      `Recall that publishing brings no duty to answer and no warranty. The French State’s policy (2018) said so.`
    ]
  }
});
