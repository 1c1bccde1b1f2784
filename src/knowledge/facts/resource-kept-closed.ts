import { all, fact } from '#engine/reason/condition.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const resourceKeptClosed = fact({
  id: 'resource-kept-closed',
  when: all(maturity.atLeast('prototype'), access.atMost('on-request')),
  fr: `Une version existe, mais elle n’est pas en accès libre`,
  en: `A version exists, but it is not openly available`
});
