import { all, any, fact, not } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { mayBeFree } from './may-be-free.ts';

export const licenceAnswersDisagree = fact({
  id: 'licence-answers-disagree',
  when: any(
    all(reuseRights.is('restricted'), licence.is('permissive', 'copyleft', 'several-free')),
    all(reuseRights.atLeast('free'), not(mayBeFree))
  ),
  fr: `Vos deux réponses sur la licence se contredisent : l’une exclut des usages que l’autre permet. Relisez son texte`,
  en: `Your two answers on the licence contradict each other: one excludes uses that the other allows. Read its text again`
});
