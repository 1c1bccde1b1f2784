import { fact } from '#engine/reason/condition.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';

export const spreadsElsewhere = fact({
  id: 'spreads-elsewhere',
  when: spreadModel.is('copies', 'federation'),
  fr: `La ressource se répandra {par copies} ou {en fédération}`,
  en: `The resource will spread {as copies} or {as a federation}`
});
