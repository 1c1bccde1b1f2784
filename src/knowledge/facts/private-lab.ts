import { all, any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

/** Investors own no public laboratory: what binds public bodies does not bind this one. */
export const privateLab = fact({
  id: 'private-lab',
  when: all(carrier.is('research'), any(currentIncome.has('investors'), opponents.has('investors'))),
  fr: `Des investisseurs ont part au laboratoire`,
  en: `Investors have a share in the laboratory`
});
