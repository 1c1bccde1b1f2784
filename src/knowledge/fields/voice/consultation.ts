import { matter } from '#knowledge/kinds/field-matter.ts';
import { consulDemocracy } from '#knowledge/places/consul-democracy.ts';
import { decidim } from '#knowledge/places/decidim.ts';
import { democratieOuverte } from '#knowledge/places/democratie-ouverte.ts';

export const consultation = matter({
  words: [
    'participat',
    'consultation',
    'concertation',
    'budget participatif',
    'debat',
    'deliberat',
    'convention citoyenne',
    'participation',
    'debate',
    'citizens assembl'
  ],
  neighbours: [
    decidim,
    {
      ...consulDemocracy,
      kinds: ['software', 'online-service', 'standard'],
      fr: `participation citoyenne, libre, née à Madrid, tenue par une fondation`,
      en: `lets people have their say, free, from Madrid, kept by a foundation`
    },
    {
      name: 'Polis',
      url: 'https://github.com/compdemocracy/polis',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'ai-model'],
      fr: `carte des accords et désaccords d’un grand groupe, libre`,
      en: `maps where a large group agrees and differs, free`
    }
  ],
  houses: [
    {
      name: 'Open Source Politics',
      url: 'https://opensourcepolitics.eu/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `entreprise de l’économie sociale, déploie et développe Decidim`,
      en: `social-economy company that runs and develops Decidim`
    },
    democratieOuverte
  ],
  holders: [
    {
      name: 'CNDP',
      url: 'https://www.debatpublic.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `méthode et garanties du débat public`,
      en: `method and safeguards of public debate`
    }
  ]
});
