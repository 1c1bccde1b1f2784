import { fact } from '#engine/reason/condition.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';

export const publicChannel = fact({
  id: 'public-channel',
  when: contributionChannel.atLeast('public'),
  fr: `Tout le monde peut proposer une amélioration, en public`,
  en: `Anybody can propose an improvement, in public`
});
