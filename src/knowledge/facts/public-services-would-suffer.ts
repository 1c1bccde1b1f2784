import { fact } from '#engine/reason/condition.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';

export const publicServicesWouldSuffer = fact({
  id: 'public-services-would-suffer',
  when: wouldSuffer.has('local-authorities', 'state'),
  fr: `Des services publics souffriraient si la ressource disparaissait`,
  en: `Public services would suffer if the resource disappeared`
});
