import { fact } from '#engine/reason/condition.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const accountsArePublic = fact({
  id: 'accounts-are-public',
  when: transparency.atLeast('published'),
  fr: `Le budget et les raisons des choix sont publiés`,
  en: `The budget and the reasons for choices are published`
});
