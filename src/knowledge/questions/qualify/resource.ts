import { someOf } from '#engine/reason/question.ts';

export const resource = someOf({
  id: 'resource',
  options: ['software', 'data', 'content', 'hardware', 'standard', 'online-service', 'ai-model'],
  control: 'given',
  objects: [
    { id: 'thing', kind: 'line' },
    { id: 'pieces', kind: 'line' }
  ],
  fr: {
    ask: `Quelle ressource voulez-vous mettre en commun ?`,
    short: `Type de ressource`,
    why: `Un commun réunit une ressource, une communauté et des règles. Un logiciel, des données ou des plans ne se partagent pas sous les mêmes licences.`,
    changes: `Votre réponse décide des licences, des financements possibles et des règles de sécurité ou de données.`,
    findOut: `Demandez à l’équipe ce qu’une personne emporterait en partant : un programme, une base, des textes, des plans ? Cochez tout ce qui serait partagé.`,
    options: {
      software: `Un logiciel : application, bibliothèque de code`,
      data: `Des données : base, carte, référentiel`,
      content: `Des contenus : textes, cours, images, enregistrements`,
      hardware: `Du matériel : des plans que d’autres peuvent fabriquer`,
      standard: `Un standard : un format ou des règles d’échange`,
      'online-service': `Un service en ligne : une plateforme utilisée à distance`,
      'ai-model': `Une intelligence artificielle : modèle ou jeu d’entraînement`
    },
    objects: {
      thing: {
        label: `Comment l’appelez-vous tous les jours ?`,
        hint: `Avec son article : « le tableur des concessions »`
      },
      pieces: {
        label: `Que contient-elle, au pluriel ?`,
        hint: `« fiches », « exercices », « tombes »`
      }
    }
  },
  en: {
    ask: `What do you want to share as a commons?`,
    short: `Type of resource`,
    why: `A commons brings together a resource, a community and rules. Software, data and designs are not shared under the same licences.`,
    changes: `Your answer decides the licences, the funding you may seek, and the security or data rules.`,
    findOut: `Ask the team what somebody would walk away with: a program, a database, texts, designs? Tick everything that would be shared.`,
    options: {
      software: `Software: an application or a code library`,
      data: `Data: a database, a map or a reference list`,
      content: `Content: texts, courses, images, recordings`,
      hardware: `Hardware: designs that others can build`,
      standard: `A standard: a format or rules for exchange`,
      'online-service': `An online service: a platform used at a distance`,
      'ai-model': `Artificial intelligence: a model or a training set`
    },
    objects: {
      thing: {
        label: `What do you call it every day?`,
        hint: `With its article: “the burial spreadsheet”, “the database”`
      },
      pieces: {
        label: `What does it hold, in the plural?`,
        hint: `“sheets”, “exercises”, “graves”`
      }
    }
  }
});
