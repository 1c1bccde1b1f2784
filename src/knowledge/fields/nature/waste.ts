import { matter } from '#knowledge/kinds/field-matter.ts';
import { queFaireDeMesObjets } from '#knowledge/places/que-faire-de-mes-objets.ts';
import { sinoeDechets } from '#knowledge/places/sinoe-dechets.ts';

export const waste = matter({
  words: ['dechet', 'reemploi', 'ressourcer', 'compost', 'litter', 'waste', 'recycl'],
  neighbours: [queFaireDeMesObjets],
  houses: [
    {
      name: 'Zero Waste France',
      url: 'https://www.zerowastefrance.org/',
      fr: `association nationale et groupes locaux`,
      en: `national non-profit and local groups`
    }
  ],
  holders: [sinoeDechets]
});
