import { fact } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';

export const freeLicence = fact({
  id: 'free-licence',
  when: licence.is('permissive', 'copyleft'),
  fr: `La ressource est sous licence libre`,
  en: `The resource is under a free licence`
});
