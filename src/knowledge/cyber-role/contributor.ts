import { all, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { cyberResilienceAct, orcwgFaq } from '#knowledge/sources/law.ts';

export const contributor = {
  id: 'contributor',
  when: all(publishesSoftware, carrierWithoutEntity, not(hasSales)),
  sources: [cyberResilienceAct, orcwgFaq],
  fr: {
    name: `Une contribution, sans vente`,
    summary: `Une personne ou un collectif sans statut publie le logiciel et n’en vend rien. En principe, le règlement ne lui demande rien.`,
    asks: [
      `Rien à ce titre, ni depuis le 11 septembre 2026, ni au 11 décembre 2027.`,
      `Envoyer du code au logiciel de quelqu’un d’autre n’oblige à rien non plus.`
    ],
    now: `Donnez quand même une adresse privée pour signaler une faille : qui réutilise votre code vous la demandera.`
  },
  en: {
    name: `A contribution, without sales`,
    summary: `A person or an informal group publishes the software and sells none of it. As a rule the regulation asks nothing of them.`,
    asks: [
      `Nothing on that ground, neither since 11 September 2026 nor on 11 December 2027.`,
      `Sending code to somebody else’s software obliges you to nothing either.`
    ],
    now: `Give a private address for reporting a flaw all the same: whoever reuses your code will ask for it.`
  }
} satisfies CyberRole;
