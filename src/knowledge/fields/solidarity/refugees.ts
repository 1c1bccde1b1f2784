import { matter } from '#knowledge/kinds/field-matter.ts';
import { soliguide } from '#knowledge/places/soliguide.ts';

export const refugees = matter({
  words: [
    'refugie',
    'migrant',
    'exile',
    'demandeur d asile',
    'demandeurs d asile',
    'droit d asile',
    'refugee',
    'asylum',
    'newcomer'
  ],
  neighbours: [
    {
      name: 'Réfugiés.info',
      url: 'https://github.com/refugies-info/karfur',
      seen: '2026-11',
      source: 'official',
      fr: `fiches simples et traduites, service de l’État, code ouvert`,
      en: `plain, translated guides, State service, open code`
    },
    soliguide
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire chaque langue par deux personnes qui ont fait la démarche.`,
      en: `Before you publish, have each language read by two people who have gone through it.`
    }
  ]
});
