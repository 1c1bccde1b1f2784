import { term } from '#knowledge/kinds/term.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const cyberResilienceAct = term({
  id: 'cyber-resilience-act',
  source: orcwgCraStewards,
  fr: {
    term: `CRA (règlement sur la cyberrésilience)`,
    forms: [`CRA`, `règlement sur la cyberrésilience`],
    definition: `Une loi européenne sur la sécurité des produits numériques. Elle demande peu aux communs sans but commercial, davantage à qui vend.`
  },
  en: {
    term: `CRA (Cyber Resilience Act)`,
    forms: [`CRA`, `Cyber Resilience Act`],
    definition: `A European law on the security of digital products. It asks little of commons that are not commercial, more of those who sell.`
  }
});
