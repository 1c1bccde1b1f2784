import { realCase } from '#knowledge/kinds/case.ts';

export const commonVoice = realCase({
  id: 'common-voice',
  name: `Common Voice`,
  url: 'https://commonvoice.mozilla.org',
  started: 2017,
  year: 2021,
  traits: {
    carrier: ['association'],
    resource: ['data'],
    users: ['companies', 'developers', 'researchers', 'nonprofits'],
    maturity: 'growth',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['corporate-philanthropy', 'public-grant', 'self-funding'],
  sources: [
    {
      kind: 'press',
      dated: '2021-04-15',
      title: `Voicebot.ai, Nvidia invests $1.5M in Mozilla Common Voice`,
      lang: 'en',
      url: 'https://voicebot.ai/2021/04/15/nvidia-invests-1-5m-in-mozilla-common-voice-open-source-project/',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2021-01',
      title: `Mozilla, Update on Common Voice: Mozilla Foundation`,
      lang: 'en',
      url: 'https://discourse.mozilla.org/t/update-on-common-voice-mozilla-foundation/74526',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Mozilla Data Collective, why Common Voice datasets cannot be shared again`,
      lang: 'en',
      url: 'https://community.mozilladatacollective.com/faq-why-cant-i-re-host-or-share-common-voice-datasets-that-i-download-from-mdc',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Digital Public Goods Alliance, registry: Mozilla Common Voice dataset`,
      lang: 'en',
      url: 'https://digitalpublicgoods.net/registry/mozilla-common-voice-dataset.html',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Common Voice est un jeu de voix enregistrées par le public, pour entraîner des outils d’intelligence artificielle. La licence, CC0, laisse chacun s’en servir. La fondation Mozilla, aux États-Unis, le porte.`,
    livesOn: `En 2021, Nvidia y a mis 1,5 million de dollars. La fondation Gates et des agences de coopération, allemande (GIZ) et britannique (FCDO), le finançaient aussi. Jusqu’alors, Mozilla le payait. Plus de 164 000 personnes avaient donné leur voix.`,
    difficulty: `En 2020, Mozilla cherchait une nouvelle maison pour le projet. Il est passé de l’entreprise à la fondation en février 2021. Aujourd’hui, sa plateforme demande de ne pas en publier de copie, pour que l’on puisse retirer sa voix.`,
    lesson: `Des données d’apprentissage peuvent être un commun si les personnes savent ce qu’elles donnent. Leurs plus gros usagers sont aussi ceux que l’on peut solliciter.`
  },
  en: {
    summary: `Common Voice is a set of voices recorded by the public, to train artificial intelligence tools. The licence, CC0, lets anybody use it. The Mozilla Foundation, in the United States, carries it.`,
    livesOn: `In 2021 Nvidia put in $1.5 million. The Gates Foundation and two aid agencies, German (GIZ) and British (FCDO), funded it too. Until then Mozilla paid for it. More than 164,000 people had given their voices.`,
    difficulty: `In 2020 Mozilla was looking for a new home for the project. It moved from the company to the foundation in February 2021. Today its platform asks people not to publish copies, so that a voice can be withdrawn.`,
    lesson: `Training data can be a commons if people know what they give. Their biggest users are also those who can be asked to pay.`
  }
});
