import type { InBoth } from '#engine/locale.ts';
import type { Remark } from '#engine/note/remark.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { topicsOfBusiness } from './topics-of-business.ts';
import { topicsOfOthers } from './topics-of-others.ts';
import { topicsOfOpening } from './topics-of-opening.ts';
import { topicsOfRights } from './topics-of-rights.ts';

type Motive = (typeof motive.options)[number];

/** What a question may ask besides what was ticked, by the beginnings of its words, in both languages. */
export type QuestionTopic = Readonly<{ asks: readonly string[]; when?: Condition }> &
  // A topic that can be ticked as what brings somebody is answered as it is there.
  (Readonly<{ motive: Motive }> | Readonly<{ title: InBoth<string>; lines: readonly Remark[] }>);

/** Each clause of a question is answered by the first of these that it speaks of. */
export const questionTopics: readonly QuestionTopic[] = [
  ...topicsOfBusiness,
  ...topicsOfRights,
  ...topicsOfOthers,
  ...topicsOfOpening,
  {
    asks: ['a qui est', 'a qui c est', 'est a moi', 'est a nous', 'whose', 'is mine', 'belong'],
    when: agreement.has('employer', 'contractor', 'co-authors', 'source-owner'),
    motive: 'rights'
  },
  {
    asks: ['en vivre', 'mon salaire', 'mes revenus', 'a living', 'live from', 'my income'],
    motive: 'livelihood'
  },
  {
    asks: ['rejoin', 'existe deja', 'qui existe', 'join', 'exists already', 'that exists'],
    motive: 'join-or-build'
  },
  {
    asks: [
      'partager la facture',
      'partager le cout',
      'qui paie',
      'qui paiera',
      'share the cost',
      'share the bill',
      'who pays',
      'who will pay'
    ],
    motive: 'share-cost'
  },
  { asks: ['un commun', 'a commons'], motive: 'verdict' },
  {
    asks: [
      'prenne la suite',
      'prendre la suite',
      'qui repren',
      'depende plus',
      'apres moi',
      'takes over',
      'take over',
      'after me',
      'depend on'
    ],
    motive: 'more-hands'
  }
];
