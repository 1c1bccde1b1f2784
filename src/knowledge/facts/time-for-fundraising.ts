import { fact } from '#engine/reason/condition.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';

export const timeForFundraising = fact({
  id: 'time-for-fundraising',
  when: fundraisingTime.atLeast('three-to-five'),
  fr: `Vous avez au moins trois jours par mois pour chercher des fonds`,
  en: `You have at least three days a month to look for funds`
});
