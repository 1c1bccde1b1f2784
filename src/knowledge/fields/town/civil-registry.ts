import { matter } from '#knowledge/kinds/field-matter.ts';

export const civilRegistry = matter({
  words: [
    'etat civil',
    'naissance',
    'mariage',
    'acte de deces',
    'civil regist',
    'birth',
    'marriage',
    'death cert'
  ],
  holders: [
    {
      name: 'Comedec',
      url: 'https://www.justice.gouv.fr/documentation/ressources/comedec',
      seen: '2026-11',
      source: 'official',
      fr: `échange des données d’état civil, sous convention avec la Justice`,
      en: `exchange of civil records, under an agreement with the ministry`
    }
  ],
  readers: [
    {
      fr: `Avant tout essai, faites relire par le parquet, qui contrôle l’état civil ; jamais sur de vrais actes.`,
      en: `Before any trial, have it read by the public prosecutor, who oversees civil records; never on real ones.`
    }
  ]
});
