import { matter } from '#knowledge/kinds/field-matter.ts';

export const rareDiseases = matter({
  words: ['rares ', 'maladie rare', 'orphelin', 'rare disease', 'rare bone', 'orphan'],
  neighbours: [
    {
      name: 'Orphadata',
      url: 'https://www.orphadata.org/cgi-bin/inc/about.inc.php',
      seen: '2026-11',
      kinds: ['data', 'ai-model', 'software', 'online-service', 'standard'],
      fr: `données d’Orphanet sur les maladies rares, réutilisables`,
      en: `Orphanet data on rare diseases, reusable`
    }
  ],
  houses: [
    {
      name: 'Alliance maladies rares',
      url: 'https://alliance-maladies-rares.org/',
      fr: `réunit plus de deux cents associations de malades`,
      en: `gathers more than two hundred patients’ associations`
    }
  ],
  holders: [
    {
      name: 'Filières de santé maladies rares',
      url: 'https://www.filieresmaladiesrares.fr/',
      source: 'official',
      fr: `réseaux nationaux de centres, par groupe de maladies`,
      en: `national networks of centres, by group of diseases`
    }
  ]
});
