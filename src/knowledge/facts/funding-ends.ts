import { all, any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';

export const fundingEnds = fact({
  id: 'funding-ends',
  when: any(
    danger.has('money-ends'),
    motive.has('after-funding'),
    all(currentIncome.has('grant', 'call'), runway.atMost('three-to-six'), mainFunderLeaves.is('stops'))
  ),
  fr: `{L’argent se termine}, {vous voulez continuer après} ou {l’aide s’épuise et tout s’arrête}`,
  en: `{The money behind it is ending}, {you want to carry on afterwards} or {the grant runs out, and everything stops}`
});
