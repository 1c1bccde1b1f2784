import { all, any, not } from '#engine/reason/condition.ts';
import { communityAxisHalf } from '#knowledge/facts/community-axis-half.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceAxisOpen } from '#knowledge/facts/resource-axis-open.ts';
import { rulesAxisHalf } from '#knowledge/facts/rules-axis-half.ts';
import { rulesAxisSome } from '#knowledge/facts/rules-axis-some.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeSingleVendor = outcome({
  id: 'outcome-single-vendor',
  effortDays: 5,
  requires: [
    resourceAxisOpen,
    communityAxisHalf,
    {
      // Whoever refuses to share decisions needs stronger rules before the word “commons” is fair.
      when: any(not(rulesAxisSome), all(not(rulesAxisHalf), sharedPower.is('no'))),
      fr: `Un seul acteur garde l’essentiel du pouvoir`,
      en: `A single actor keeps most of the power`
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
  reviewed: '2026-11-23',
  fr: {
    title: `Un projet ouvert, tenu par un seul acteur`,
    summary: `La ressource est ouverte et d’autres contribuent, mais un seul acteur décide et tient les clés.`,
    meaning: `Le travail vient de plusieurs côtés, le pouvoir d’un seul. Cet acteur peut changer le cap, les accès ou le nom sans demander. C’est légal et cela peut bien marcher. Ce n’est pas un commun : les règles n’appartiennent pas à la communauté.`,
    next: `Dites-le franchement aux personnes qui contribuent. Vous voulez en faire un commun ? Écrivez à quelle date vous partagerez le pouvoir. Puis confiez le nom et les comptes à une structure neutre. Sinon, assumez un projet ouvert et bien tenu.`
  },
  en: {
    title: `An open project held by a single actor`,
    summary: `The resource is open and others contribute, but a single actor decides and holds the keys.`,
    meaning: `Work comes from several sides, power from one. That actor can change the direction, the access or the name without asking. It is legal and may work well. It is not a commons: the rules do not belong to the community.`,
    next: `Tell contributors so, frankly. Do you want a commons? Write down the date on which you will share power. Then entrust the name and the accounts to a neutral entity. If you do not, stand by a well-kept open project.`
  }
});
