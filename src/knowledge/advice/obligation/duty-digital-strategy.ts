import { obligation } from '#knowledge/kinds/obligation.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { digitalFootprintAct } from '#knowledge/sources/law.ts';

export const dutyDigitalStrategy = obligation({
  id: 'duty-digital-strategy',
  from: '2025-01-01',
  effortDays: 1,
  requires: [
    {
      when: carrier.is('local-authority'),
      fr: `Une collectivité porte le projet`,
      en: `A local authority carries the project`
    },
    {
      when: resource.has('online-service'),
      fr: `La ressource est un service en ligne`,
      en: `The resource is an online service`
    }
  ],
  favours: [],
  cautions: [],
  sources: [digitalFootprintAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Au-delà de 50 000 habitants, tenir une stratégie numérique responsable`,
    summary: `La loi demande depuis le 1er janvier 2025 une stratégie numérique responsable aux grandes villes et à leurs groupements. Elle est revue chaque année.`,
    who: `Les villes et les groupes de communes de plus de 50 000 habitants. En dessous, rien n’oblige.`,
    now: `Montrez que partager évite de refaire : la stratégie a besoin de tels faits.`
  },
  en: {
    title: `Above 50,000 people, keep a plan for lasting digital tools`,
    summary: `Since 1 January 2025 large French towns must have a plan to make their digital tools last and use less. They review it every year.`,
    who: `Towns and groups of towns with more than 50,000 people. Below that, nothing obliges you.`,
    now: `Show that sharing saves doing the same work twice: that plan needs such facts.`
  }
});
