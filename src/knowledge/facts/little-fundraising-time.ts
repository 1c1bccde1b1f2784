import { fact } from '#engine/reason/condition.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';

export const littleFundraisingTime = fact({
  id: 'little-fundraising-time',
  when: fundraisingTime.atMost('one-two'),
  fr: `Vous avez au plus deux jours par mois pour chercher des fonds`,
  en: `You have at most two days a month to look for funds`
});
