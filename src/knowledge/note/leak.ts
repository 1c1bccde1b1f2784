import { all, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

const peopleShown = agreement.has('people-shown');
const noObject = all(danger.has('may-hurt'), not(resource.has('hardware')));

/** What may hurt is what people left of themselves, in the wrong hands: it is no accident, and nothing gives way. */
export const peopleMayLeak = all(noObject, peopleShown);

/** The same where data on people are at stake beside the rest: the person’s own words tell a leak from an error. */
export const dataMayLeak = all(noObject, dataToProtect.when, not(peopleShown));

/** How words begin by which somebody fears that it leaves, or that somebody is imitated. */
export const ofALeak: readonly string[] = [
  'fuit',
  'vol ',
  'vole',
  'pirat',
  'divulg',
  'imit',
  'usurp',
  'leak',
  'stol',
  'breach',
  'imperson'
];
