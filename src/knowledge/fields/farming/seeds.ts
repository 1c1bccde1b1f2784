import { not } from '#engine/reason/condition.ts';
import { matter } from '#knowledge/kinds/field-matter.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { seedAct } from '#knowledge/sources/law-of-fields.ts';

export const seeds = matter({
  words: ['semence', 'variet', 'graine', 'seeds', 'seed '],
  neighbours: [
    {
      name: 'Réseau Semences Paysannes',
      url: 'https://www.semencespaysannes.org/',
      seen: '2026-11',
      fr: `collectifs qui sèment, trient et notent ensemble`,
      en: `groups that sow, sort and take notes together`
    },
    {
      name: 'SHiNeMaS',
      url: 'https://sourcesup.renater.fr/projects/shinemas/',
      seen: '2026-11',
      kinds: ['data', 'software', 'online-service'],
      fr: `suivi de lots de semences paysannes, libre, né à l’INRAE`,
      en: `tracks batches of farmers’ seeds, free, from INRAE`
    }
  ],
  holders: [
    {
      name: 'GEVES',
      url: 'https://www.geves.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `études et listes du catalogue officiel des variétés`,
      en: `studies and lists of the official catalogue of varieties`
    }
  ],
  law: [
    {
      // A tool that sorts seeds sells none.
      when: not(resource.has('hardware')),
      sources: [seedAct],
      fr: `Une variété du domaine public peut se vendre à des amateurs sans être au catalogue (L661-8 du code rural).`,
      en: `A variety in the public domain may be sold to amateurs without being listed (L661-8 of the rural code).`
    }
  ]
});
