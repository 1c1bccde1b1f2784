import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { dataAct } from '#knowledge/sources/law.ts';

export const dutyCustomerExit = obligation({
  id: 'duty-customer-exit',
  from: '2025-09-12',
  effortDays: 2,
  requires: [
    {
      when: paidServices.has('hosting'),
      fr: `Vous vendez ou vendrez de l’hébergement`,
      en: `You sell or will sell hosting`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [dataAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Laisser partir un client hébergé, avec ses données`,
    summary: `Une loi européenne encadre le départ d’un client qui loue un service en ligne. Le préavis est de deux mois au plus, et le client emporte ses données.`,
    who: `Qui loue un service informatique en libre-service et à la demande. Un petit hébergement fait à la main se discute : demandez, des changements sont en cours.`,
    now: `Essayez l’export complet d’un client, et écrivez au contrat comment il part.`
  },
  en: {
    title: `Let a hosted customer leave, with their data`,
    summary: `The European Data Act governs how a customer leaves a cloud service: two months’ notice at most, and an export of their data.`,
    who: `Whoever lets out computing on demand and as self-service. Small hosting done by hand is debatable: ask; changes are under way.`,
    now: `Try a customer’s complete export, and write into the contract how they leave.`
  }
});
