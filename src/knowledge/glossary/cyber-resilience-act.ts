import { term } from '#knowledge/kinds/term.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const cyberResilienceAct = term({
  id: 'cyber-resilience-act',
  source: orcwgCraStewards,
  fr: {
    term: `CRA (règlement sur la cyberrésilience)`,
    forms: [`CRA`, `règlement sur la cyberrésilience`],
    definition: `Une loi européenne sur la sécurité des produits numériques. Presque rien pour une personne qui ne vend pas, quelques devoirs pour une structure qui soutient un logiciel, beaucoup pour qui le vend.`
  },
  en: {
    term: `CRA (Cyber Resilience Act)`,
    forms: [`CRA`, `Cyber Resilience Act`],
    definition: `A European law on the security of digital products. Almost nothing for a person who sells nothing, a few duties for an entity that supports software, many for whoever sells it.`
  }
});
