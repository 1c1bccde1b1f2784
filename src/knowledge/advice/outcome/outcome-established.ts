import { all, any, not } from '#engine/reason/condition.ts';
import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeEstablished = outcome({
  id: 'outcome-established',
  effortDays: 1,
  requires: [
    {
      when: all(access.is('living'), reuseRights.atLeast('free')),
      fr: `La ressource est tenue à jour, et sa licence est libre`,
      en: `The resource is kept up to date, and its licence is free`
    },
    {
      when: all(outsideContributors.atLeast('several'), contributionChannel.atLeast('public')),
      fr: `Plusieurs personnes d’ailleurs contribuent, par un canal public`,
      en: `Several people from elsewhere contribute, through a public channel`
    },
    {
      when: all(outsidersHelpDecide, rulesCanBeChanged),
      fr: `D’autres décident avec vous, par des règles écrites que l’on peut changer`,
      en: `Others decide with you, by written rules that can be changed`
    },
    {
      when: all(captureUnlikely, relayIsReady),
      fr: `Personne ne peut refermer l’essentiel, et la relève est prête`,
      en: `Nobody can close the essentials, and succession is ready`
    },
    accountsArePublic,
    severalOrganisations,
    severalCanRelease,
    {
      when: not(any(dependsOnOneFunder, mainFunderLeaves.is('stops'))),
      fr: `Le projet survivrait au départ de n’importe quel financeur`,
      en: `The project would survive the departure of any funder`
    },
    {
      when: not(namePolicy.is('forbidden')),
      fr: `Personne d’autre que vous n’est empêché de porter le nom`,
      en: `Nobody else is kept from bearing the name`
    }
  ],
  asserts: [
    {
      when: all(resourceIsOpen, outsidersTakePart, rulesCanBeChanged),
      fr: `La ressource est ouverte, une communauté y contribue et des règles écrites la protègent.`,
      en: `The resource is open, a community contributes to it and written rules protect it.`
    },
    {
      when: relayIsReady,
      fr: `Si vous partiez demain, elle vous survivrait.`,
      en: `If you left tomorrow, it would outlive you.`
    },
    {
      when: all(severalOrganisations, severalCanRelease, captureUnlikely, not(dependsOnOneFunder)),
      fr: `aucun ne dépend d’un seul acteur`,
      en: `none depends on a single actor`
    }
  ],
  favours: [
    { ...manyOrganisations, strong: true },
    {
      when: largestFunder.is('no-budget', 'under-30'),
      fr: `Aucun financeur n’apporte plus de 30 % de vos moyens`,
      en: `No funder provides more than 30% of your means`
    }
  ],
  cautions: [
    {
      when: capture.is('one-part'),
      fr: `Un acteur peut encore refermer une partie de la ressource : mettez-la à l’abri`,
      en: `One actor can still close part of the resource: put it out of reach`
    }
  ],
  sources: [livreBlancCommunsNumeriques, tutorielCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un commun établi`,
    summary: `La ressource est ouverte, une communauté y contribue et des règles écrites la protègent. Si vous partiez demain, elle vous survivrait.`,
    meaning: `Un commun tient sur trois pieds : une ressource, une communauté, et des règles que cette communauté fixe et applique. Chez vous, les trois tiennent et aucun ne dépend d’un seul acteur. Où nous mettons la barre est notre choix. Rien n’est acquis pour autant : un commun se défait quand on cesse d’en prendre soin.`,
    next: `Tenez chaque année une revue publique des comptes, des règles et du cap. Faites entrer régulièrement de nouvelles personnes dans l’équipe de maintenance. Et racontez ce qui a raté : les communs plus jeunes en ont besoin.`
  },
  en: {
    title: `An established commons`,
    summary: `The resource is open, a community contributes to it and written rules protect it. If you left tomorrow, it would outlive you.`,
    meaning: `A commons stands on three legs: a resource, a community, and rules which that community sets and applies. Here all three stand and none depends on a single actor. Where we set the bar is our own choice. Nothing is settled for good: a commons comes undone when people stop caring for it.`,
    next: `Hold a public review of accounts, rules and direction every year. Bring new people into the maintenance team regularly. And tell what went wrong: younger commons need to hear it.`
  }
});
