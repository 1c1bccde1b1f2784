import { fact } from '#engine/reason/condition.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';

export const usersWhoDoNotProduce = fact({
  id: 'users-who-do-not-produce',
  when: usersProduce.is('partly', 'no'),
  fr: `Tous les usagers ne produisent pas la ressource`,
  en: `Not all users produce the resource`
});
