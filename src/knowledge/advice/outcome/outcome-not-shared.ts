import { keeps } from '#engine/advise/advice.ts';
import { any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabGuideLogiciels } from '#knowledge/sources/french-state.ts';
import { outcomeClub } from './outcome-club.ts';
import { outcomeCommunityOfPractice } from './outcome-community-of-practice.ts';
import { outcomeProduct } from './outcome-product.ts';

export const outcomeNotShared = outcome({
  id: 'outcome-not-shared',
  effortDays: 3,
  requires: [
    resourceKeptClosed,
    {
      when: not(any(keeps(outcomeClub), keeps(outcomeProduct), keeps(outcomeCommunityOfPractice))),
      fr: `Aucune description plus précise ne convient`,
      en: `No more precise description fits`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: resourceKeptClosed,
      fr: `Votre version existe, sans être ouverte à qui la veut.`,
      en: `Your version exists, and is not open to all who want it.`
    }
  ],
  favours: [
    {
      when: reuseRights.is('unwritten'),
      strong: true,
      fr: `Rien n’est écrit sur la réutilisation`,
      en: `Nothing is written about reuse`
    },
    outsidersContribute
  ],
  cautions: [
    {
      when: rights.is('partial', 'unclear'),
      fr: `Les droits ne sont pas clairs : faites-en l’inventaire avant de publier quoi que ce soit`,
      en: `The rights are not clear: draw up an inventory before you publish anything`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : ouvrez d’abord ce qui n’en contient pas`,
      en: `Personal or sensitive data are at stake: first open what holds none`
    },
    {
      when: ownRevenue.is('threatened'),
      fr: `Vous vivez de la vente de cette ressource : ouvrez d’abord la couche qui ne vous fait pas vivre`,
      en: `You live on selling this resource: first open the layer that does not feed you`
    }
  ],
  sources: [livreBlancCommunsNumeriques, etalabGuideLogiciels],
  reviewed: '2026-11-28',
  fr: {
    title: `Une version qui n’est pas en accès libre`,
    summary: `Votre version existe, sans être ouverte à qui la veut.`,
    meaning: `Tant qu’il faut vous demander, il n’y a pas de ressource commune, même entre personnes de bonne volonté. Ce n’est ni un échec ni une faute. C’est une étape, si vous voulez la franchir.`,
    next: `Vérifiez d’abord à qui appartiennent les droits. Choisissez ensuite une licence, puis mettez une version en ligne avec un mode d’emploi. Si vous ne comptez pas ouvrir, prenez un autre mot que « commun ».`
  },
  en: {
    title: `A version that is not openly available`,
    summary: `Your version exists, and is not open to all who want it.`,
    meaning: `As long as people have to ask you, there is no common resource, even among people of good will. It is neither a failure nor a fault. It is a step, if you want to take it.`,
    next: `First check who holds the rights. Then choose a licence, and put a version online with instructions. If you do not intend to open it, use another word than “commons”.`
  }
});
