import { keeps } from '#engine/advise/advice.ts';
import { any, not } from '#engine/reason/condition.ts';
import { communityAxisHalf } from '#knowledge/facts/community-axis-half.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceAxisHalf } from '#knowledge/facts/resource-axis-half.ts';
import { rulesAxisHalf } from '#knowledge/facts/rules-axis-half.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { outcomeEstablished } from './outcome-established.ts';

export const outcomeBuilding = outcome({
  id: 'outcome-building',
  effortDays: 2,
  requires: [
    resourceAxisHalf,
    communityAxisHalf,
    rulesAxisHalf,
    {
      when: not(keeps(outcomeEstablished)),
      fr: `Il manque encore quelque chose pour un commun établi`,
      en: `Something is still missing for an established commons`
    }
  ],
  favours: [{ ...readyToSharePower, strong: true }, lastingResource],
  cautions: [
    {
      when: sharedPower.is('no'),
      fr: `Vous comptez décider sans les autres : tant que c’est le cas, dites « projet ouvert », pas « commun »`,
      en: `You intend to decide without the others: as long as you do, say “open project”, not “commons”`
    },
    {
      when: any(onePersonHoldsTheKeys, openToCapture),
      fr: `Tout tient encore à une seule main : partagez les accès, puis sortez le nom et les comptes de ses mains`,
      en: `Everything still hangs on one pair of hands: share access, then move the name and the accounts out of them`
    },
    {
      when: any(reuseRights.is('unwritten'), reservedLicence),
      fr: `La licence manque ou réserve des usages : ne dites pas « libre » tant que c’est le cas`,
      en: `The licence is missing or reserves some uses: do not say “free” or “open source” until that changes`
    }
  ],
  sources: [livreBlancCommunsNumeriques, tutorielCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Un commun en construction`,
    summary: `Ressource, communauté, règles : chacune a dépassé la moitié du chemin. Il reste à consolider la plus faible des trois.`,
    meaning: `L’essentiel est là : d’autres que vous contribuent, et des règles partagées existent. Un commun établi a aussi des droits tracés, des contributions variées et des garanties pour les jours de départ. On peut être un commun sans avoir tout cela d’emblée.`,
    next: `Choisissez le pied le plus faible et commencez par lui. Partagez les accès, écrivez qui décide et comment changer la règle, faites venir une deuxième organisation. Dites publiquement ce qui n’est pas encore partagé.`
  },
  en: {
    title: `A commons in the making`,
    summary: `Resource, community, rules: each is past the half-way mark. What remains is to strengthen the weakest of the three.`,
    meaning: `The essentials are there: people other than you contribute, and shared rules exist. An established commons also has traced rights, varied contributions and safeguards for when somebody leaves. You can be a commons without having all of it from the start.`,
    next: `Pick the weakest leg and start with that one. Share access, write down who decides and how the rule can change, bring in a second organisation. Say publicly what is not shared yet.`
  }
});
