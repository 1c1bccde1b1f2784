import { fact } from '#engine/reason/condition.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const companiesAreUsers = fact({
  id: 'companies-are-users',
  when: users.has('companies'),
  fr: `Des entreprises font partie de vos usagers`,
  en: `Companies are among your users`
});
