import { fact } from '#engine/reason/condition.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const publicIsUser = fact({
  id: 'public-is-user',
  when: users.has('public'),
  fr: `Le grand public fait partie de vos usagers`,
  en: `The general public is among your users`
});
