import { fact } from '#engine/reason/condition.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';

export const openToCapture = fact({
  id: 'open-to-capture',
  when: capture.atMost('several-parts'),
  fr: `Un seul acteur pourrait refermer la ressource`,
  en: `A single actor could close the resource again`
});
