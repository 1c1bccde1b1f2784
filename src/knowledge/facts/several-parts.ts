import { fact } from '#engine/reason/condition.ts';
import { sharesSeveral } from '#knowledge/parts.ts';

export const severalParts = fact({
  id: 'several-parts',
  when: sharesSeveral,
  fr: `Vous partagez plusieurs ressources`,
  en: `You share several resources`
});
