import { all, fact, not } from '#engine/reason/condition.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { freeLicence } from './free-licence.ts';
import { resourceKeptClosed } from './resource-kept-closed.ts';
import { sellsTheResource } from './sells-the-resource.ts';

/** What is sold is kept closed, nobody contributes, and no free licence was chosen: nothing of it is opened yet. */
export const keptAsProduct = fact({
  id: 'kept-as-product',
  when: all(sellsTheResource, resourceKeptClosed, outsideContributors.is('nobody'), not(freeLicence)),
  fr: `Vous vendez la ressource, elle est fermée et personne n’y contribue`,
  en: `You sell the resource, it is closed and nobody contributes to it`
});

/** A free licence cannot be taken back: none is advised for what somebody sells and has not decided to open. */
export const notKeptAsProduct = fact({
  id: 'not-kept-as-product',
  when: not(keptAsProduct),
  fr: `Ce n’est pas un produit vendu et fermé que personne n’a décidé d’ouvrir`,
  en: `It is not a closed product for sale that nobody has decided to open`
});
