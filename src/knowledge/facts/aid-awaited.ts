import { all, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

/** Who lives on aid and needs an advance waits for it: what is only awaited is not certain. */
export const aidAwaited = fact({
  id: 'aid-awaited',
  when: all(needs.has('cash'), currentIncome.has('grant', 'call', 'gifts')),
  fr: `Vous vivez {d’une subvention}, {d’un appel à projets} ou {de dons}, et il vous faut une avance`,
  en: `You live on {a grant}, {a call for projects} or {gifts}, and you need an advance`
});
