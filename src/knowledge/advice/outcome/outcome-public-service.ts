import { all } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabGuideLogiciels } from '#knowledge/sources/french-state.ts';

export const outcomePublicService = outcome({
  id: 'outcome-public-service',
  effortDays: 5,
  requires: [
    publicCarrier,
    {
      when: roadmapDecision.atMost('carrier-publicly'),
      fr: `L’organisme public décide seul de la suite`,
      en: `The public authority alone decides what comes next`
    },
    {
      when: access.atLeast('frozen'),
      fr: `Tout le monde peut obtenir la ressource sans demander`,
      en: `Anybody can obtain the resource without asking`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(publicCarrier, access.atLeast('frozen'), roadmapDecision.atMost('carrier-publicly')),
      fr: `Un organisme public offre la ressource à tout le monde et décide seul.`,
      en: `A public authority offers the resource to everybody and decides alone.`
    }
  ],
  favours: [
    {
      when: sharedPower.is('no'),
      strong: true,
      fr: `Vous comptez continuer à décider sans les usagers`,
      en: `You intend to go on deciding without the users`
    },
    publicIsUser
  ],
  cautions: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien tient à une seule personne : signez à plusieurs collectivités avant qu’elle ne parte`,
      en: `Support hangs on one person: sign an agreement with other authorities before they leave`
    },
    {
      when: sharedPower.is('later'),
      fr: `Vous voulez partager la décision plus tard : fixez dès maintenant la date, par écrit`,
      en: `You want to share decisions later: set the date now, in writing`
    }
  ],
  sources: [livreBlancCommunsNumeriques, etalabGuideLogiciels],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource publique, pas un commun`,
    summary: `Un organisme public offre la ressource à tout le monde et décide seul. Il gouverne pour les usagers, pas avec eux.`,
    meaning: `L’accès est là. Ce qui manque pour un commun, c’est la voix des usagers dans les décisions. Une ressource publique est utile sans devenir un commun, et toutes n’ont pas à le devenir.`,
    next: `Ouvrez la ressource, publiez vos choix, leurs raisons et une adresse où proposer une amélioration. Ne parlez de commun que si vous donnez une voix réelle aux usagers ou à d’autres collectivités. Si vous le voulez, commencez par une décision prise à plusieurs.`
  },
  en: {
    title: `A public resource, not a commons`,
    summary: `A public authority offers the resource to everybody and decides alone. It governs for the users, not with them.`,
    meaning: `Access is there. What is missing for a commons is the voice of users in the decisions. A public resource is useful without becoming a commons, and not every one of them should.`,
    next: `Open the resource, publish your choices, your reasons and an address for proposing improvements. Speak of a commons only if users or other authorities get a real voice. If you want that, begin with one decision taken together.`
  }
});
