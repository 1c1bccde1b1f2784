import { proof } from './proof.ts';
import { nextAudience } from './next-audience.ts';
import { pitchTested } from './pitch-tested.ts';
import { listed } from './listed.ts';
import { reuseList } from './reuse-list.ts';
import { namePolicy } from './name-policy.ts';
import { measures } from './measures.ts';
import { ambassadors } from './ambassadors.ts';
import { providers } from './providers.ts';
import { spreadModel } from './spread-model.ts';

/** The questions of this stage, in the order in which they are asked. */
export const disseminateQuestions = [
  proof,
  nextAudience,
  pitchTested,
  listed,
  reuseList,
  namePolicy,
  measures,
  ambassadors,
  providers,
  spreadModel
];
