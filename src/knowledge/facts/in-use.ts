import { fact } from '#engine/reason/condition.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const inUse = fact({
  id: 'in-use',
  when: maturity.atLeast('first-users'),
  fr: `Des personnes s’en servent déjà`,
  en: `People already use it`
});
