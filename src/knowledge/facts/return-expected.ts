import { fact } from '#engine/reason/condition.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';

export const returnExpected = fact({
  id: 'return-expected',
  when: returnWanted.is('improvements', 'improvements-online', 'money'),
  fr: `Vous attendez un retour : {des améliorations}, {des améliorations, même faites en ligne} ou {de l’argent}`,
  en: `You expect something back: {improvements}, {improvements, even made online} or {money}`
});
