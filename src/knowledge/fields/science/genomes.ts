import { matter } from '#knowledge/kinds/field-matter.ts';

export const genomes = matter({
  words: ['genom', 'genetiq', 'sequenc', 'bioinfo', 'proteom', 'genetic'],
  neighbours: [
    {
      name: 'Galaxy France',
      url: 'https://usegalaxy.fr/',
      kinds: ['software', 'data', 'online-service'],
      fr: `chaînes d’analyse en ligne, libres`,
      en: `runs of analysis online, free`
    },
    {
      name: 'Archive européenne des nucléotides',
      url: 'https://www.ebi.ac.uk/ena/',
      kinds: ['data'],
      fr: `dépôt mondial des séquences`,
      en: `world store of sequences`
    }
  ],
  houses: [
    {
      name: 'Institut français de bioinformatique',
      url: 'https://www.france-bioinformatique.fr/',
      source: 'official',
      fr: `plateformes nationales, calcul et entretien d’outils`,
      en: `national teams that compute and keep tools alive`
    }
  ]
});
