import { all, fact, not } from '#engine/reason/condition.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';

export const returnForData = fact({
  id: 'return-for-data',
  when: all(
    returnWanted.is('improvements', 'improvements-online', 'money'),
    not(returnExceptions.has('data'))
  ),
  fr: `De qui reprend les données, vous attendez {des améliorations}, {des améliorations, même faites en ligne} ou {de l’argent}`,
  en: `From whoever takes up the data, you expect {improvements}, {improvements, even made online} or {money}`
});
