import { fact } from '#engine/reason/condition.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';

export const relayIsReady = fact({
  id: 'relay-is-ready',
  when: continuity.atLeast('documented'),
  fr: `La relève est préparée : documentation et deux personnes au moins`,
  en: `Succession is prepared: documentation and at least two people`
});
