import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { courDesComptesSovereignty } from '#knowledge/sources/french-state.ts';

export const mayorSovereignty = argument({
  id: 'mayor-sovereignty',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: resource.has('software', 'online-service', 'data'),
      fr: `La ressource est faite {d’un logiciel}, {d’un service en ligne} ou {de données}`,
      en: `The resource is {software}, {an online service} or {data}`
    },
    rightsSettled,
    freeLicence,
    usableRelease,
    {
      when: closedDependency.is('none', 'replaceable'),
      fr: `{Aucun composant n’est fermé}, ou {ceux qui sont fermés se remplacent}`,
      en: `{No component is closed}, or {those that are closed can be replaced}`
    }
  ],
  asserts: [
    {
      when: freeLicence,
      fr: `la licence est libre`,
      en: `the licence is free`
    },
    {
      when: closedDependency.is('none', 'replaceable'),
      fr: `rien de fermé n’y est irremplaçable`,
      en: `nothing closed in it is beyond replacement`
    }
  ],
  favours: [
    {
      when: neighbour.is('closed'),
      strong: true,
      fr: `Une ressource proche existe, mais elle est fermée`,
      en: `A similar resource exists, but it is closed`
    },
    authoritiesAreUsers
  ],
  cautions: [
    {
      when: closedDependency.is('replaceable'),
      fr: `Un composant fermé peut être remplacé, mais il est là : dites lequel, et en combien de temps.`,
      en: `A closed component can be replaced, but it is there: say which, and how long that takes.`
    }
  ],
  sources: [courDesComptesSovereignty],
  reviewed: '2026-11-28',
  fr: {
    title: `Un éditeur qui change ses prix ne vous arrête pas`,
    summary: `La souveraineté se dit en une scène : le prix double, ou le service est coupé. Montrez ce qui resterait en marche.`,
    line: `Le jour où un éditeur étranger double son prix ou coupe le service, « [le projet] » reste utilisable. Car la licence est libre, et rien de fermé n’y est irremplaçable.`,
    proof: `Ayez sous les yeux : la liste de ce dont la ressource dépend, et un essai d’installation chez quelqu’un d’autre. En octobre 2025, la Cour des comptes a trouvé l’ambition de souveraineté numérique de l’État difficile à satisfaire. Elle parlait de l’État, pas de votre projet : n’en dites pas plus.`
  },
  en: {
    title: `A supplier that changes its prices does not stop you`,
    summary: `Digital sovereignty is told in one scene: the price doubles, or the service is cut. Show what would keep running.`,
    line: `The day a foreign supplier doubles its price or cuts the service, “[the project]” can still be used. For the licence is free, and nothing closed in it is beyond replacement.`,
    proof: `Have at hand: the list of what the resource depends on, and a trial installation at somebody else’s. In October 2025 the French Court of Auditors found the State’s ambition for digital sovereignty hard to fulfil. It spoke of the State, not of your project: say no more.`
  }
});
