import { all } from '#engine/reason/condition.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { teamDecidesAlone } from '#knowledge/facts/team-decides-alone.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeSingleVendor = outcome({
  id: 'outcome-single-vendor',
  effortDays: 5,
  requires: [
    resourceIsOpen,
    outsidersTakePart,
    // However many copies there are, whoever decides alone holds the project.
    teamDecidesAlone,
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(resourceIsOpen, outsidersTakePart, teamDecidesAlone),
      fr: `Vous dites la ressource ouverte, et d’autres contribuent ; mais la décision ne se partage pas.`,
      en: `You say that the resource is open, and others contribute; but decisions are not shared.`
    }
  ],
  favours: [
    { ...openToCapture, strong: true },
    {
      when: sharedPower.is('no'),
      fr: `Vous comptez continuer à décider sans les autres`,
      en: `You intend to go on deciding without the others`
    }
  ],
  cautions: [
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : tant qu’un écrit manque, dites « visible », pas « ouverte »`,
      en: `Some rights remain to be settled: as long as a writing is missing, say “visible”, not “open”`
    },
    {
      when: sharedPower.is('later'),
      fr: `« Plus tard » sans date n’engage à rien : écrivez l’échéance du partage, et publiez-la`,
      en: `“Later” without a date commits nobody: write down when power will be shared, and publish it`
    },
    {
      when: reservedLicence,
      fr: `La licence réserve des usages : dites « accès sous conditions », jamais « libre »`,
      en: `The licence reserves some uses: say “access under conditions”, never “free” or “open source”`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un projet ouvert, tenu par un seul acteur`,
    summary: `Vous dites la ressource ouverte, et d’autres contribuent ; mais la décision ne se partage pas.`,
    meaning: `Le travail vient de plusieurs côtés, la décision d’un seul. Vous pouvez changer de cap sans demander. C’est légal et cela peut bien marcher. Ce n’est pas un commun : les règles n’appartiennent pas à la communauté.`,
    next: `Dites-le franchement aux personnes qui contribuent. Vous voulez en faire un commun ? Écrivez à quelle date vous partagerez le pouvoir. Sinon, assumez un projet ouvert et bien tenu.`
  },
  en: {
    title: `An open project held by a single actor`,
    summary: `You say that the resource is open, and others contribute; but decisions are not shared.`,
    meaning: `Work comes from several sides, decisions from one. You can change direction without asking. It is legal and may work well. It is not a commons: the rules do not belong to the community.`,
    next: `Tell contributors so, frankly. Do you want a commons? Write down the date on which you will share power. If you do not, stand by a well-kept open project.`
  }
});
