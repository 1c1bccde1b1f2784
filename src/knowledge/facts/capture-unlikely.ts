import { all, any, fact, not } from '#engine/reason/condition.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { nameHeldByOne } from './name-held-by-one.ts';

/** Where one part can be closed, it is not the name, the accounts and the servers in one hand: those are several. */
export const captureUnlikely = fact({
  id: 'capture-unlikely',
  when: any(capture.is('nothing'), all(capture.is('one-part'), not(nameHeldByOne))),
  fr: `Aucun acteur ne peut, seul, refermer l’essentiel`,
  en: `No actor alone can close the essential parts`
});
