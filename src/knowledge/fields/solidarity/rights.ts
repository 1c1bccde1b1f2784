import { matter } from '#knowledge/kinds/field-matter.ts';

export const rights = matter({
  words: [
    'droits sociaux',
    'aides sociales',
    'prestations sociales',
    'allocation',
    'non recours',
    'minima sociaux',
    'benefit claim',
    'welfare',
    'social benefits'
  ],
  neighbours: [
    {
      name: 'OpenFisca France',
      url: 'https://github.com/openfisca/openfisca-france',
      seen: '2026-11',
      kinds: ['software', 'data', 'online-service', 'ai-model', 'standard'],
      fr: `calcul des impôts et des aides, libre`,
      en: `works out French taxes and benefits, free`
    },
    {
      name: 'Aides jeunes',
      url: 'https://github.com/betagouv/aides-jeunes',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      source: 'official',
      fr: `simulateur d’aides, service de l’État, code ouvert`,
      en: `benefit simulator, State service, open code`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites vérifier dix situations par une assistante ou un assistant de service social.`,
      en: `Before you publish, have ten situations checked by a social worker.`
    }
  ]
});
