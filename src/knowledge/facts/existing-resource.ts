import { fact } from '#engine/reason/condition.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const existingResource = fact({
  id: 'existing-resource',
  when: maturity.atLeast('prototype'),
  fr: `Une première version existe déjà`,
  en: `A first version already exists`
});
