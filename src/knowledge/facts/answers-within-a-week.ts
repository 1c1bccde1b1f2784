import { fact } from '#engine/reason/condition.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';

export const answersWithinAWeek = fact({
  id: 'answers-within-a-week',
  when: replyTime.atMost('a-week'),
  fr: `Vous répondez aux contributions sous une semaine`,
  en: `You answer contributions within a week`
});
