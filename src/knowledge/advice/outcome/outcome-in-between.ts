import { keeps } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { communityAxisHalf } from '#knowledge/facts/community-axis-half.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceAxisHalf } from '#knowledge/facts/resource-axis-half.ts';
import { rulesAxisHalf } from '#knowledge/facts/rules-axis-half.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { outcomeOpenResource } from './outcome-open-resource.ts';
import { outcomePublicService } from './outcome-public-service.ts';
import { outcomeSingleVendor } from './outcome-single-vendor.ts';

export const outcomeInBetween = outcome({
  id: 'outcome-in-between',
  effortDays: 2,
  requires: [
    resourceAxisHalf,
    {
      when: not(all(communityAxisHalf, rulesAxisHalf)),
      fr: `La communauté ou les règles ne sont pas encore à mi-chemin`,
      en: `The community or the rules are not half-way there yet`
    },
    {
      when: not(any(keeps(outcomeOpenResource), keeps(outcomeSingleVendor), keeps(outcomePublicService))),
      fr: `Aucune description plus précise ne convient`,
      en: `No more precise description fits`
    }
  ],
  favours: [{ ...readyToSharePower, strong: true }, severalOrganisations],
  cautions: [
    {
      when: sharedPower.is('no'),
      fr: `Vous comptez décider sans les autres : ce projet peut rester ouvert, il ne deviendra pas un commun`,
      en: `You intend to decide without the others: this project can stay open, it will not become a commons`
    },
    {
      when: reuseRights.is('unwritten'),
      fr: `Sans licence écrite, personne n’a le droit de réutiliser ce que vous montrez : commencez par là`,
      en: `With no written licence, nobody may reuse what you show them: start there`
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
    title: `Un projet ouvert, pas encore un commun`,
    summary: `La ressource s’ouvre, mais la communauté ou les règles n’ont pas suivi. Vous êtes entre deux eaux.`,
    meaning: `Un commun réunit une ressource, une communauté et des règles. S’il en manque une, les deux autres ne la remplacent pas. Chez vous, la ressource est au moins à moitié ouverte. Le chemin qui reste est du côté des personnes ou des règles.`,
    next: `Regardez ce qui est le plus bas. Si c’est la communauté, préparez cinq tâches courtes et répondez à chaque proposition sous une semaine. Si ce sont les règles, écrivez une page qui dit qui décide, et confiez les accès à deux personnes.`
  },
  en: {
    title: `An open project, not yet a commons`,
    summary: `The resource is opening up, but the community or the rules have not kept pace. You are between two waters.`,
    meaning: `A commons brings together a resource, a community and rules. If one is missing, the other two do not make up for it. Here the resource is at least half open. The ground still to cover lies with the people or the rules.`,
    next: `See which is lowest. If it is the community, prepare five short tasks and answer every proposal within a week. If it is the rules, write one page that says who decides, and give access to two people.`
  }
});
