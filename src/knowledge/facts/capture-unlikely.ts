import { fact } from '#engine/reason/condition.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';

export const captureUnlikely = fact({
  id: 'capture-unlikely',
  when: capture.atLeast('one-part'),
  fr: `Aucun acteur ne peut, seul, refermer l’essentiel`,
  en: `No actor alone can close the essential parts`
});
