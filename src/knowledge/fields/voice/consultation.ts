import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'Decidim',
      url: 'https://decidim.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'standard'],
      fr: `participation citoyenne, libre, tenue par une association`,
      en: `lets people have their say, free, kept by a non-profit body`
    },
    {
      name: 'Consul Democracy',
      url: 'https://consuldemocracy.org/',
      seen: '2026-11',
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
    {
      name: 'Démocratie ouverte',
      url: 'https://www.democratieouverte.org/',
      seen: '2026-11',
      fr: `réseau des initiatives démocratiques`,
      en: `network of those renewing democracy`
    }
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
