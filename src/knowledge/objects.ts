import type { InBoth } from '#engine/locale.ts';
import { all, not, type Condition } from '#engine/reason/condition.ts';
import { dataAdvisers, dataAnswerers } from './note/data-people.ts';
import { deciders } from './note/deciders.ts';
import { keepers } from './note/keepers.ts';
import { legalCarrier } from './facts/legal-carrier.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** What stands where the person gave no words of their own: the first whose condition is met. */
export type Fallback = Readonly<{ when: Condition }> & InBoth<string>;

type Resource = (typeof resource.options)[number];

const always = all();

/** The resource is this and nothing else. */
function only(option: Resource): Condition {
  const others = resource.options.filter((one) => one !== option);
  const [first, ...more] = others;
  return first ? all(resource.has(option), not(resource.has(first, ...more))) : resource.has(option);
}

const otherwise = (fr: string, en: string): readonly Fallback[] => [{ when: always, fr, en }];

/**
 * The person’s own words for what a note speaks of, and what is said in their place. Each is asked on the
 * page of the question that it belongs to; all are optional.
 */
export const objects = {
  'own-question': [],
  thing: [
    { when: only('software'), fr: `votre logiciel`, en: `your software` },
    { when: only('data'), fr: `vos données`, en: `your data` },
    { when: only('content'), fr: `vos contenus`, en: `your content` },
    { when: only('hardware'), fr: `vos plans`, en: `your plans` },
    { when: only('standard'), fr: `votre format`, en: `your format` },
    { when: only('online-service'), fr: `votre service`, en: `your service` },
    { when: only('ai-model'), fr: `votre modèle`, en: `your model` },
    ...otherwise(`votre ressource`, `your resource`)
  ],
  pieces: [
    { when: only('content'), fr: `pièces`, en: `pieces` },
    { when: only('data'), fr: `lignes`, en: `rows` },
    { when: only('hardware'), fr: `plans`, en: `plans` },
    { when: only('standard'), fr: `champs`, en: `fields` },
    { when: only('ai-model'), fr: `exemples`, en: `examples` },
    ...otherwise(`cas`, `cases`)
  ],
  offer: otherwise(`cette proposition`, `this proposal`),
  'offer-from': otherwise(`la personne qui vous sollicite`, `the person who asks you`),
  'offer-date': otherwise(`leur date limite`, `their deadline`),
  // What may hurt, or is out, is quoted where it was written: nothing stands in its place.
  harm: [],
  ending: otherwise(`cette échéance`, `this deadline`),
  'ending-date': otherwise(`le dernier jour`, `the last day`),
  'other-dates': [],
  deciders,
  owners: [
    {
      when: all(agreement.has('only-us'), legalCarrier.when),
      fr: `les personnes qui décident chez vous`,
      en: `those who decide on your side`
    },
    ...otherwise(`les personnes dont l’accord compte`, `those whose agreement counts`)
  ],
  'decision-date': otherwise(`la date que vous fixez`, `the date that you set`),
  'neighbour-name': otherwise(`la ressource voisine`, `the neighbouring resource`),
  'audience-name': otherwise(`la personne qui décide`, `the person who decides`),
  'certain-money': [],
  // Who uses it is said from the answers where the person gave no words.
  users: [],
  keeper: keepers,
  'data-adviser': dataAdvisers,
  'data-answerer': dataAnswerers,
  'lived-case': [],
  refused: otherwise(`…`, `…`),
  'second-person': otherwise(`une deuxième personne`, `a second person`)
} as const satisfies Readonly<Record<string, readonly Fallback[]>>;

export type ObjectId = keyof typeof objects;
