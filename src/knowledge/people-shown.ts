import type { Criterion } from '#engine/advise/advice.ts';
import { all, not } from '#engine/reason/condition.ts';
import { fromCareOrSchool } from './facts/from-care-or-school.ts';
import { peopleAreShown } from './facts/people-are-shown.ts';

/** What is said of people who are shown: a consent of their own or, where they are looked after, nothing at all. */
export const peopleShown: readonly Criterion[] = [
  {
    when: all(peopleAreShown.when, not(fromCareOrSchool.when)),
    fr: peopleAreShown.fr,
    en: peopleAreShown.en
  },
  {
    when: all(peopleAreShown.when, fromCareOrSchool.when),
    fr: `D’un soin, d’une école, rien où l’on reconnaît quelqu’un ne paraît, même avec son accord`,
    en: `From care, from a school, nothing in which somebody can be recognised appears, even with their consent`
  }
];
