import { keeps } from '#engine/advise/advice.ts';
import { any } from '#engine/reason/condition.ts';
import { membershipFees } from '#knowledge/advice/funding/membership-fees.ts';
import { pooledPublicFunding } from '#knowledge/advice/funding/pooled-public-funding.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { decidimAjuntamentBarcelona } from '#knowledge/sources/decidim.ts';

export const objectionFreeRiders = objection({
  id: 'objection-free-riders',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    severalOrganisations,
    canReceiveMoney,
    tendsOurOwn,
    {
      // A scale answers where a share may be asked for, by dues or by an agreement, and nowhere else.
      when: any(keeps(membershipFees), keeps(pooledPublicFunding)),
      fr: `Plusieurs peuvent payer ensemble`,
      en: `Several can pay together`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }, widelySharedProblem],
  cautions: [],
  asserts: [
    {
      when: severalOrganisations,
      fr: `Plus nous serons à payer, moins chacune paiera`,
      en: `The more of us pay, the less each one pays`
    }
  ],
  sources: [decidimAjuntamentBarcelona],
  reviewed: '2026-11-29',
  fr: {
    title: `« Les autres profiteront sans payer »`,
    summary: `L’objection est juste, et il vaut mieux le dire. Répondez par un barème et par ce que les autres apportent sans argent.`,
    reply: `C’est vrai, certaines structures ne paieront pas ; qu’elles apportent au moins des tests et des retours. Plus nous serons à payer, moins chacune paiera : voici un barème selon la taille.`,
    proof: `Ayez sous les yeux un barème et ce que reçoivent celles qui paient : une voix, un logo. Un exemple étranger : à Barcelone, la convention Decidim va de 3 000 € (moins de 50 000 habitants) à 50 000 € (plus de 250 000). Nous l’avons lu en 2026.`
  },
  en: {
    title: `“The others will benefit without paying”`,
    summary: `The objection is fair, and it is better to say so. Answer with a scale, and with what others bring besides money.`,
    reply: `True, some bodies will not pay; let them at least bring tests and feedback. The more of us pay, the less each one pays: here is a scale by size.`,
    proof: `Have at hand a scale and what payers get: a vote, a logo. A foreign example: in Barcelona, the Decidim agreement runs from €3,000 (under 50,000 inhabitants) to €50,000 (over 250,000). We read it in 2026.`
  }
});
