import { all } from '#engine/reason/condition.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { communityAxisStrong } from '#knowledge/facts/community-axis-strong.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { resourceAxisStrong } from '#knowledge/facts/resource-axis-strong.ts';
import { rulesAxisStrong } from '#knowledge/facts/rules-axis-strong.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeEstablished = outcome({
  id: 'outcome-established',
  effortDays: 1,
  requires: [
    resourceAxisStrong,
    communityAxisStrong,
    rulesAxisStrong,
    {
      when: roadmapDecision.atLeast('group-with-outsiders'),
      fr: `Des personnes extérieures décident avec vous de la suite`,
      en: `People from outside decide with you what comes next`
    },
    {
      when: all(captureUnlikely, relayIsReady),
      fr: `Personne ne peut refermer l’essentiel, et la relève est prête`,
      en: `Nobody can close the essentials, and succession is ready`
    }
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: largestFunder.is('no-budget', 'under-30'),
      fr: `Aucun financeur n’apporte plus de 30 % de vos moyens`,
      en: `No funder provides more than 30% of your means`
    }
  ],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : ouvrez une deuxième source avant qu’il ne parte`,
      en: `One funder provides more than 60% of your means: open a second source before they leave`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : ce commun reste fragile tant que les accès ne sont pas partagés`,
      en: `Only one person can publish: this commons stays fragile until access is shared`
    }
  ],
  sources: [livreBlancCommunsNumeriques, tutorielCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Un commun établi`,
    summary: `La ressource est ouverte, une communauté y contribue et des règles partagées la protègent. Si vous partiez demain, elle vous survivrait.`,
    meaning: `Un commun tient sur trois pieds : une ressource, une communauté, et des règles que cette communauté fixe et applique. Chez vous, les trois sont solides et aucun ne dépend d’un seul acteur. Rien n’est acquis pour autant : un commun se défait quand on cesse d’en prendre soin.`,
    next: `Tenez chaque année une revue publique des comptes, des règles et du cap. Faites entrer régulièrement de nouvelles personnes dans l’équipe de maintenance. Et racontez ce qui a raté : les communs plus jeunes en ont besoin.`
  },
  en: {
    title: `An established commons`,
    summary: `The resource is open, a community contributes to it and shared rules protect it. If you left tomorrow, it would outlive you.`,
    meaning: `A commons stands on three legs: a resource, a community, and rules which that community sets and applies. Here all three are solid and none depends on a single actor. Nothing is settled for good: a commons comes undone when people stop caring for it.`,
    next: `Hold a public review of accounts, rules and direction every year. Bring new people into the maintenance team regularly. And tell what went wrong: younger commons need to hear it.`
  }
});
