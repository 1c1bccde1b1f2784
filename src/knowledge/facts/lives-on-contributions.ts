import { fact } from '#engine/reason/condition.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';

export const livesOnContributions = fact({
  id: 'lives-on-contributions',
  when: contributiveValue.is('contributive'),
  fr: `Sans contributions continues, la ressource perd sa valeur`,
  en: `Without continuous contributions the resource loses its value`
});
