import { fact } from '#engine/reason/condition.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';

export const sellsAround = fact({
  id: 'sells-around',
  when: paidServices.has('training', 'hosting', 'integration', 'certification'),
  fr: `Vous vendez, ou vendriez, un service autour de la ressource`,
  en: `You sell, or would sell, a service around the resource`
});
