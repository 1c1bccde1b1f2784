import { matter } from '#knowledge/kinds/field-matter.ts';
import { gbif } from '#knowledge/places/gbif.ts';

export const insects = matter({
  words: [
    'insecte',
    'papillon',
    'pollinis',
    'abeilles sauvages',
    'libellule',
    'insect',
    'butterfl',
    'pollinat',
    'dragonfl'
  ],
  neighbours: [
    {
      name: 'Spipoll',
      url: 'https://www.vigienature-ecole.fr/spipoll',
      seen: '2026-11',
      fr: `suivi photographique des pollinisateurs, par le Muséum et l’Opie`,
      en: `photo survey of pollinators, by the national museum`
    },
    gbif
  ],
  houses: [
    {
      name: 'Opie',
      url: 'https://www.insectes.org/',
      fr: `office pour les insectes, association naturaliste`,
      en: `national charity for insects`
    }
  ]
});
