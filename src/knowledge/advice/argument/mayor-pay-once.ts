import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { digitalFootprintAct } from '#knowledge/sources/law.ts';

export const mayorPayOnce = argument({
  id: 'mayor-pay-once',
  persona: 'mayor',
  effortDays: 0,
  requires: [moneyNeeded, rightsSettled, severalOrganisations, freeLicence],
  asserts: [
    {
      when: severalOrganisations,
      fr: `Plusieurs organisations s’impliquent déjà.`,
      en: `Several organisations are already involved.`
    },
    {
      when: freeLicence,
      fr: `La licence est libre`,
      en: `The licence is free`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }, authoritiesAreUsers],
  cautions: [],
  sources: [digitalFootprintAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Payez une fois, à plusieurs`,
    summary: `Chaque ville paie souvent la même chose dans son coin. Ici, un travail financé une fois sert à toutes les organisations présentes.`,
    line: `Plusieurs organisations s’impliquent déjà. La licence est libre : ce que l’une paie, les autres ont le droit de le reprendre. Payons « [le projet] » une fois, à plusieurs.`,
    proof: `Ayez sous les yeux : la liste des organisations, ce que chacune apporte, et le coût d’entretien d’une année. Ne parlez pas de gratuité : parlez de coût partagé. Au-delà de 50 000 habitants, la loi demande une stratégie numérique responsable depuis le 1er janvier 2025. Reprendre au lieu de refaire peut y figurer.`
  },
  en: {
    title: `Pay once, together`,
    summary: `Each city often pays for the same thing on its own. Here, work paid for once serves every organisation involved.`,
    line: `Several organisations are already involved. The licence is free: what one pays for, the others may take up. Let us pay for “[the project]” once, together.`,
    proof: `Have at hand: the list of organisations, what each contributes, and one year’s upkeep in figures. Do not call it free: call it shared. In France, above 50,000 inhabitants, the law has asked for a responsible digital strategy since 1 January 2025. Reusing instead of rebuilding can be part of it.`
  }
});
