import { matter } from '#knowledge/kinds/field-matter.ts';
import { queFaireDeMesObjets } from '#knowledge/places/que-faire-de-mes-objets.ts';
import { sinoeDechets } from '#knowledge/places/sinoe-dechets.ts';

export const waste = matter({
  words: ['dechet', 'ordures', 'dechett', 'recycl', 'waste', 'rubbish'],
  neighbours: [queFaireDeMesObjets],
  holders: [sinoeDechets]
});
