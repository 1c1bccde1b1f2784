import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { means } from '#knowledge/kinds/means.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';

export const meansLegalTranslation = means({
  id: 'means-legal-translation',
  category: 'translation',
  putToWorkBy: ['open-translation', 'rule-brand', 'rule-conduct'],
  effortDays: 0,
  requires: [
    {
      when: any(inclusionPlanned, firstContributions.has('translation')),
      fr: `{Vous attendez des traductions}, ou {d’autres langues sont prévues}`,
      en: `{You expect translations}, or {other languages are planned}`
    },
    inUse
  ],
  favours: [
    { ...spreadsElsewhere, strong: true },
    {
      when: inKindOffers.has('legal-help', 'translation'),
      fr: `On vous offre {de l’aide juridique} ou {de la traduction}`,
      en: `{Legal help} or {translation} is on offer`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `La traduction des textes juridiques`,
    summary: `Une charte ou une licence mal comprise ne protège personne. Dans un autre pays, on la lit dans sa langue, mais un seul texte fait foi.`,
    community: `Les juristes.`,
    incentives: `Les juristes donnent du temps à titre gracieux (pro bono) et peuvent réutiliser ces textes ailleurs.`,
    rules: `Dites quelle version fait foi, et avertissez que les autres aident seulement à comprendre.`,
    benefits: `On s’engage en sachant à quoi.`
  },
  en: {
    title: `Translating legal texts`,
    summary: `A charter or a licence that is misunderstood protects nobody. In another country people read it in their own language, but only one text is binding.`,
    community: `Lawyers.`,
    incentives: `Lawyers give time free of charge (pro bono) and may reuse these texts elsewhere.`,
    rules: `Say which version is binding, and warn that the others only help to understand it.`,
    benefits: `People know what they are committing themselves to.`
  }
});
