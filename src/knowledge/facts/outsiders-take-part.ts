import { all, any, fact } from '#engine/reason/condition.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { outsidersContribute } from './outsiders-contribute.ts';

export const outsidersTakePart = fact({
  id: 'outsiders-take-part',
  when: any(
    outsideContributors.atLeast('several'),
    all(outsidersContribute, contributionChannel.atLeast('public'))
  ),
  fr: `D’autres que vous contribuent, et l’on peut les rejoindre`,
  en: `People other than you contribute, and one can join them`
});
