import { matter } from '#knowledge/kinds/field-matter.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';

export const inclusion = matter({
  words: ['dyslex', 'dysprax', 'inclusi', 'handicap', 'troubles', 'aesh ', 'special needs', 'disab'],
  neighbours: [
    {
      name: 'LireCouleur',
      url: 'https://lirecouleur.forge.apps.education.fr/',
      kinds: ['content', 'software', 'online-service'],
      fr: `colore syllabes et sons pour aider à lire, libre`,
      en: `colours syllables and sounds to help reading, free`
    },
    {
      name: 'Cartable fantastique',
      url: 'https://www.cartablefantastique.fr/',
      kinds: ['content', 'software', 'online-service'],
      fr: `outils et leçons adaptés aux élèves dyspraxiques`,
      en: `tools and lessons for pupils with dyspraxia`
    }
  ],
  holders: [
    {
      name: 'Cap école inclusive',
      url: 'https://www.reseau-canope.fr/cap-ecole-inclusive',
      source: 'official',
      fr: `plateforme nationale d’aide aux professeurs`,
      en: `national platform that helps teachers`
    }
  ],
  law: [
    {
      when: resource.has('content'),
      sources: [authorsRights],
      fr: `Adapter une œuvre pour un élève handicapé : permis à des organismes agréés, pas à tous (L122-5, 7° et L122-5-1 du CPI).`,
      en: `Adapting a work for a disabled pupil: allowed to approved bodies, not to all (L122-5, 7° and L122-5-1 of the CPI).`
    }
  ]
});
