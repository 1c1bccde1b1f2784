import { fact } from '#engine/reason/condition.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const growing = fact({
  id: 'growing',
  when: maturity.atLeast('growth'),
  fr: `L’usage {grandit} ou {est installé}`,
  en: `Use is {growing} or {established}`
});
