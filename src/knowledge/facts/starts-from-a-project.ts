import { fact } from '#engine/reason/condition.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';

export const startsFromAProject = fact({
  id: 'starts-from-a-project',
  when: startingPoint.is('fork'),
  fr: `Vous repartez d’un projet existant : sa licence limite la vôtre. Vérifiez les deux sur la page « Je reprends… je publie… »`,
  en: `You start from an existing project: its licence limits yours. Check the two on the page “I reuse… I publish…”`
});
