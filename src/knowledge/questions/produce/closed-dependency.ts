import { oneOf } from '#engine/question.ts';
import { resource } from '../qualify/resource.ts';

export const closedDependency = oneOf({
  id: 'closed-dependency',
  options: ['none', 'replaceable', 'blocking'],
  mayNotKnow: true,
  control: 'yours',
  askedWhen: resource.has('software', 'data', 'hardware', 'online-service', 'ai-model'),
  fr: {
    ask: `La ressource dépend-elle d’un composant fermé ou d’un fournisseur unique ?`,
    short: `Dépendance fermée`,
    why: `Un composant fermé est une brique que l’on ne peut ni examiner ni modifier. Comme un fournisseur unique, il peut refermer ce que vous ouvrez.`,
    changes: `Une dépendance sans solution de rechange signale un risque de fermeture, à lever avant de promettre à une collectivité qu’elle gardera la main.`,
    findOut: `Demandez à l’équipe technique ce qui s’arrêterait si un fournisseur fermait demain. Pour un logiciel, parcourez la liste des composants et leurs licences.`,
    options: {
      none: `Elle ne dépend d’aucun élément fermé ou unique`,
      replaceable: `Elle dépend d’un élément fermé ou unique, avec une solution de rechange`,
      blocking: `Elle dépend d’un élément fermé ou unique, sans solution de rechange`
    }
  },
  en: {
    ask: `Does the resource depend on a closed component or a single supplier?`,
    short: `Closed dependency`,
    why: `A closed component is a building block that nobody can inspect or change. Like a single supplier, it can close again what you open.`,
    changes: `A dependency with no alternative points to a risk of closure. Remove it before you promise a local authority that it will stay in control.`,
    findOut: `Ask the technical team what would stop if a supplier closed tomorrow. For software, go through the list of components and their licences.`,
    options: {
      none: `It depends on no closed or single-source element`,
      replaceable: `It depends on a closed or single-source element, with an alternative`,
      blocking: `It depends on a closed or single-source element, with no alternative`
    }
  }
});
