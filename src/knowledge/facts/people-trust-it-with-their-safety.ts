import { all, any, fact } from '#engine/reason/condition.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { field } from '#knowledge/questions/qualify/field.ts';

/** What is promised in writing to people who depend on it, and what heals, must be right the first time. */
export const peopleTrustItWithTheirSafety = fact({
  id: 'people-trust-it-with-their-safety',
  when: any(field.is('health'), all(promise.is('written'), wouldSuffer.has('public'))),
  fr: `Des personnes s’y fient : {c’est la santé}, ou {le public dépend de ce que vous promettez par écrit}`,
  en: `People rely on it: {it is health}, or {the public depends on what you promise in writing}`
});
