import { all, fact, not } from '#engine/reason/condition.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';

export const returnForCode = fact({
  id: 'return-for-code',
  when: all(
    returnWanted.is('improvements', 'improvements-online', 'money'),
    not(returnExceptions.has('code'))
  ),
  fr: `De qui reprend le code, vous attendez {des améliorations}, {des améliorations, même faites en ligne} ou {de l’argent}`,
  en: `From whoever takes up the code, you expect {improvements}, {improvements, even made online} or {money}`
});
