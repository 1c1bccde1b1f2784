import type { Criterion } from '#engine/advise/advice.ts';
import { accountsArePublic } from './facts/accounts-are-public.ts';
import { answersWithinAWeek } from './facts/answers-within-a-week.ts';
import { captureUnlikely } from './facts/capture-unlikely.ts';
import { outsidersContribute } from './facts/outsiders-contribute.ts';
import { outsidersHelpDecide } from './facts/outsiders-help-decide.ts';
import { publicChannel } from './facts/public-channel.ts';
import { relayIsReady } from './facts/relay-is-ready.ts';
import { rulesCanBeChanged } from './facts/rules-can-be-changed.ts';
import { usableRelease } from './facts/usable-release.ts';
import { access } from './questions/qualify/access.ts';
import { outsideContributors } from './questions/qualify/outside-contributors.ts';
import { reuseRights } from './questions/qualify/reuse-rights.ts';

/** What a commons stands on: a resource, a community, and the rules that this community sets. */
export const pillarIds = ['resource', 'community', 'rules'] as const;

export type PillarId = (typeof pillarIds)[number];

/**
 * What makes each pillar stand, said as things that one has or lacks. Where all of them are there,
 * the outcome is a commons; a test holds the two together.
 */
export const pillars: Readonly<Record<PillarId, readonly Criterion[]>> = {
  resource: [
    {
      when: usableRelease,
      fr: `une version utilisable sans vous`,
      en: `a version that others can use without you`
    },
    {
      when: access.is('living'),
      fr: `un accès libre à une version tenue à jour`,
      en: `open access to an up-to-date version`
    },
    { when: reuseRights.atLeast('free'), fr: `une licence libre`, en: `a free licence` },
    {
      when: reuseRights.is('free-traced'),
      fr: `l’origine tracée de chaque contribution`,
      en: `a traced origin for every contribution`
    }
  ],
  community: [
    {
      when: publicChannel,
      fr: `un lieu public où proposer une amélioration`,
      en: `a public place to propose an improvement`
    },
    {
      when: outsidersContribute,
      fr: `des contributions venues de l’extérieur`,
      en: `contributions from outside`
    },
    {
      when: outsideContributors.is('diverse'),
      fr: `des profils variés, techniques ou non`,
      en: `varied people, technical or not`
    },
    {
      when: answersWithinAWeek,
      fr: `une réponse sous une semaine à qui contribue`,
      en: `an answer within a week to those who contribute`
    }
  ],
  rules: [
    {
      when: outsidersHelpDecide,
      fr: `des décisions prises au-delà de votre équipe`,
      en: `decisions taken beyond your team`
    },
    {
      when: rulesCanBeChanged,
      fr: `des règles écrites, que l’on sait changer`,
      en: `written rules that people know how to change`
    },
    {
      when: captureUnlikely,
      fr: `l’essentiel à l’abri d’un seul acteur`,
      en: `the essentials safe from any single actor`
    },
    { when: relayIsReady, fr: `une relève prête`, en: `a succession that is ready` },
    {
      when: accountsArePublic,
      fr: `un budget publié, et les raisons des choix`,
      en: `a published budget, and the reasons for choices`
    }
  ]
};
