import { matter } from '#knowledge/kinds/field-matter.ts';

export const surveys = matter({
  words: ['enquete', 'sondage', 'questionnaire', 'entretiens', 'survey', 'interviews'],
  neighbours: [
    {
      name: 'LimeSurvey',
      url: 'https://www.limesurvey.org/',
      kinds: ['software', 'online-service'],
      fr: `questionnaires en ligne, libre`,
      en: `surveys online, free`
    }
  ],
  houses: [
    {
      name: 'Progedo',
      url: 'https://www.progedo.fr/',
      kinds: ['data', 'content'],
      source: 'official',
      fr: `infrastructure des données en sciences sociales, diffuse les enquêtes`,
      en: `keeps and shares the great surveys`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites vérifier par la déléguée ou le délégué à la protection des données.`,
      en: `Before you publish, have the data protection officer check it.`
    }
  ]
});
