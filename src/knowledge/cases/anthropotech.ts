import { realCase } from '#knowledge/kinds/case.ts';

export const anthropotech = realCase({
  id: 'anthropotech',
  name: `Anthropotech`,
  url: 'http://www.anthropotech.org',
  started: 2018,
  year: 2018,
  traits: {
    carrier: ['informal-group'],
    resource: ['software', 'content'],
    users: ['nonprofits', 'local-authorities'],
    maturity: 'idea',
    communitySize: 'four-to-fifteen',
    scope: 'national'
  },
  modes: ['self-funding'],
  sources: [
    {
      title: `Anthropotech, enquête avant le lancement (SurveyMonkey)`,
      url: 'https://fr.surveymonkey.com/r/anthropotech',
      read: '2026-11'
    },
    {
      title: `Anthropotech, « Notre mission »`,
      url: 'http://www.anthropotech.org/notre-mission/',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Anthropotech était une idée : un réseau pour produire et financer ensemble des communs numériques, dans l’économie sociale et solidaire. Les sources sont minces. L’année et la taille sont données de mémoire, à vérifier ; le type de ressource reste à définir.`,
    livesOn: `Le projet vivait sans doute de temps offert. Nous le déduisons d’une enquête menée avant le lancement, vers 2018 de mémoire, qui ne mentionne aucun revenu. Le fonds de soutien aux communs était prévu ; rien ne montre qu’il ait existé.`,
    difficulty: `Au moment de l’enquête, l’argent de départ et la structure juridique manquaient encore, et aucune licence n’était choisie. Nous n’avons pas pu confirmer ce que le projet est devenu.`,
    lesson: `Prévoir un fonds commun ne dit pas encore qui paiera le début : une première ressource utile, même petite, peut aider à convaincre.`
  },
  en: {
    summary: `Anthropotech was an idea: a network to produce and fund digital commons together, in the social and solidarity economy. Sources are thin. The year and the size are given from memory and need checking; the kind of resource was still to be defined.`,
    livesOn: `The project most likely lived on given time. We infer it from a survey run before launch, around 2018 from memory, which mentions no income. A support fund for commons was planned; nothing shows that it ever existed.`,
    difficulty: `At the time of the survey, seed money and a legal entity were still missing, and no licence had been chosen. We could not confirm what became of the project.`,
    lesson: `Planning a common fund does not yet say who will pay for the beginning: a first useful resource, however small, may help to convince.`
  }
});
