import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';

export const meansFederation = means({
  id: 'means-federation',
  category: 'interoperability',
  putToWorkBy: ['rule-brand', 'rule-versions', 'rule-conduct'],
  effortDays: 0,
  requires: [
    {
      when: spreadModel.is('federation'),
      fr: `La ressource se répandra en fédération`,
      en: `The resource will spread as a federation`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }, authoritiesAreUsers],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des instances autonomes qui se parlent`,
    summary: `Chaque territoire ou chaque structure fait vivre sa propre instance, reliée aux autres. Si l’une s’arrête, le reste continue.`,
    community: `Les structures qui hébergent une instance et les territoires qu’elles servent.`,
    incentives: `Toutes portent le même nom et figurent sur une carte commune. Elles s’entraident quand une panne survient.`,
    rules: `Écrivez les critères d’entrée, les versions acceptées et la façon d’en sortir. Dites aussi comment on modère d’une instance à l’autre.`,
    benefits: `L’ensemble résiste mieux aux pannes, et chaque territoire décide de ce qui le concerne.`
  },
  en: {
    title: `Autonomous instances that talk to each other`,
    summary: `Each area or organisation runs its own instance, linked to the others. If one stops, the rest carries on.`,
    community: `The organisations that host an instance and the areas they serve.`,
    incentives: `They all bear the same name and appear on a shared map. They help one another when something breaks.`,
    rules: `Write down the conditions of entry, the versions accepted and the way out. Say too how moderation works from one instance to another.`,
    benefits: `The whole stands up better to failures, and each area decides what concerns it.`
  }
});
