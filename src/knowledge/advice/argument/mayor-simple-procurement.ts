import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';

export const mayorSimpleProcurement = argument({
  id: 'mayor-simple-procurement',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: any(sellsAround, hasSales),
      fr: `Il y a quelque chose à acheter : {un service autour} ou {ce que vous vendez déjà}`,
      en: `There is something to buy: {a service around it} or {what you sell already}`
    },
    canReceiveMoney,
    usableRelease
  ],
  favours: [{ ...authoritiesAreUsers, strong: true }, sellsAround],
  cautions: [
    {
      when: publicCarrier,
      fr: `Entre organismes publics, on passe en général par une convention de coopération : faites-la vérifier par un service juridique.`,
      en: `Between public bodies the usual route is cooperation by agreement: have a legal department check it.`
    }
  ],
  asserts: [
    {
      when: any(sellsAround, hasSales),
      fr: `vos services peuvent acheter sans publicité une prestation`,
      en: `your departments may buy a service`
    }
  ],
  sources: [publicPurchaseCode, seuilMarchesPublics2026],
  reviewed: '2026-11-29',
  fr: {
    title: `On peut commencer par une démarche simple`,
    summary: `La peur du marché public arrête bien des projets. Une petite prestation, une adhésion ou une convention suffisent souvent pour commencer.`,
    line: `On peut commencer simplement. Depuis le 1er avril 2026, vos services peuvent acheter sans publicité une prestation de moins de 60 000 € hors taxes. Une adhésion ou une convention peut aussi convenir : votre service juridique vous le dira.`,
    proof: `Ayez sous les yeux : un devis inférieur à 60 000 € hors taxes pour tout le besoin, ou le barème d’adhésion. Ne découpez pas le besoin. Même sans publicité, le service achats choisit une offre pertinente, et pas toujours le même prestataire : faites-lui vérifier le seuil.`
  },
  en: {
    title: `It can start with a simple procedure`,
    summary: `Fear of public procurement stops many projects. A small contract, a membership or an agreement is often enough to begin.`,
    line: `We can start simply. In France, since 1 April 2026, your departments may buy a service under €60,000 before tax without advertising it first. A membership or an agreement may suit you too: your legal department will tell you.`,
    proof: `Have at hand: a quote under €60,000 before tax for the whole need, or the membership scale. Do not split the need. Even without advertising, the purchasing department chooses a relevant offer, and not always the same supplier: have it check the threshold.`
  }
});
