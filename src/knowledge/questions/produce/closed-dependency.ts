import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const closedDependency = oneOf({
  id: 'closed-dependency',
  options: ['none', 'replaceable', 'blocking'],
  mayNotKnow: true,
  control: 'yours',
  // Their parts are theirs; a trial shows what fails.
  askedWhen: all(tendsOurOwn, resource.has('software', 'data', 'hardware', 'online-service', 'ai-model')),
  fr: {
    ask: `La ressource dépend-elle d’un composant fermé ou d’un fournisseur unique ?`,
    short: `Dépendance fermée`,
    hint: `Un composant fermé est une brique que l’on ne peut ni examiner ni modifier.`,
    why: `Comme un fournisseur unique, ce composant peut refermer ce que vous ouvrez.`,
    changes: `Sans solution de rechange, quelqu’un d’autre peut refermer la ressource. Levez ce risque avant de promettre à une collectivité qu’elle gardera la main.`,
    findOut: `Demandez à l’équipe technique ce qui s’arrêterait si un fournisseur fermait demain. Parcourez la liste des composants, des outils et des sources, avec leurs licences.`,
    options: {
      none: `Non, de rien de tel`,
      replaceable: `Oui, avec une solution de rechange`,
      blocking: `Oui, sans solution de rechange`
    }
  },
  en: {
    ask: `Does the resource depend on a closed component or a single supplier?`,
    short: `Closed dependency`,
    hint: `A closed component is a building block that nobody can inspect or change.`,
    why: `Like a single supplier, that component can close again what you open.`,
    changes: `With no alternative, somebody else can close the resource. Remove that risk before you promise a local authority that it will stay in control.`,
    findOut: `Ask the technical team what would stop if a supplier closed tomorrow. Go through the list of components, tools and sources, with their licences.`,
    options: {
      none: `No, nothing of the kind`,
      replaceable: `Yes, with an alternative`,
      blocking: `Yes, with no alternative`
    }
  }
});
