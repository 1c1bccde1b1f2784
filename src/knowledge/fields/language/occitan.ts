import { matter } from '#knowledge/kinds/field-matter.ts';

export const occitan = matter({
  words: ['occitan', 'provencal', 'gascon', 'languedoc', 'lenga'],
  neighbours: [
    {
      name: 'dicod’Òc et verb’Òc',
      url: 'https://www.locongres.org/',
      seen: '2026-11',
      fr: `dictionnaires et conjugueur du Congrès, avec une API`,
      en: `dictionaries and conjugator of the Congrès, with an API`
    },
    {
      name: 'Apertium occitan-français',
      url: 'https://github.com/apertium/apertium-oci-fra',
      seen: '2026-11',
      fr: `traduction automatique libre, languedocien et gascon`,
      en: `free machine translation, Languedocian and Gascon`
    }
  ],
  houses: [
    {
      name: 'Lo Congrès permanent de la lenga occitana',
      url: 'https://locongres.org/',
      seen: '2026-11',
      fr: `association qui fixe la norme et tient les outils de la langue`,
      en: `association that sets the norm and keeps the language’s tools`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, une personne par variété : languedocien, gascon, provençal.`,
      en: `Before you publish, one reader for each variety: Languedocian, Gascon, Provençal.`
    }
  ]
});
