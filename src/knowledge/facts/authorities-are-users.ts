import { fact } from '#engine/reason/condition.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const authoritiesAreUsers = fact({
  id: 'authorities-are-users',
  when: users.has('local-authorities'),
  fr: `Des collectivités font partie de vos usagers`,
  en: `Local authorities are among your users`
});
