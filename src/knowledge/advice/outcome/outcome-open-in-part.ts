import { all, any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

const oneOpenPart = any(access.is('in-part'), all(access.atLeast('frozen'), reuseRights.is('part-free')));

export const outcomeOpenInPart = outcome({
  id: 'outcome-open-in-part',
  effortDays: 1,
  requires: [
    {
      when: oneOpenPart,
      fr: `Une part est ouverte, une autre ne l’est pas`,
      en: `One part is open, another is not`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: oneOpenPart,
      fr: `Une part est ouverte, une autre ne l’est pas.`,
      en: `One part is open, another is not.`
    }
  ],
  favours: [
    {
      when: all(access.is('in-part'), reuseRights.atLeast('part-free')),
      strong: true,
      fr: `Une licence libre couvre au moins une part`,
      en: `A free licence covers one part at least`
    },
    outsidersContribute
  ],
  cautions: [
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : n’ouvrez rien de plus avant leur inventaire`,
      en: `Some rights are still to be settled: open nothing more before they are listed`
    },
    {
      when: dataToProtect,
      fr: `Des données sont à protéger : la part fermée peut devoir le rester`,
      en: `Some data need protecting: the closed part may have to stay closed`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource ouverte en partie`,
    summary: `Une part est ouverte, une autre ne l’est pas.`,
    meaning: `Ce n’est pas un défaut, si chacun sait quelle part est ouverte. Le commun, s’il y en a un, est la part ouverte. Le reste garde ses propres règles.`,
    next: `Écrivez sur une page la liste des parts, et ce que l’on peut faire de chacune. Mettez la licence à côté de chaque part. Décidez ensuite, part par part, ce qui s’ouvre et ce qui reste fermé.`
  },
  en: {
    title: `A resource that is open in part`,
    summary: `One part is open, another is not.`,
    meaning: `That is no fault, if everybody knows which part is open. The commons, if there is one, is the open part. The rest keeps rules of its own.`,
    next: `Write on one page the list of the parts, and what people may do with each. Put the licence beside each part. Then decide, part by part, what opens and what stays closed.`
  }
});
