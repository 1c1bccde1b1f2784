import { matter } from '#knowledge/kinds/field-matter.ts';
import { gdpr } from '#knowledge/sources/law.ts';

export const signLanguage = matter({
  words: ['langue des signes', 'lsf ', 'sourd', 'sign language', 'deaf', 'signer'],
  neighbours: [
    {
      name: 'Elix',
      url: 'https://dico.elix-lsf.fr/',
      fr: `dictionnaire en vidéo de l’association Signes de sens, à relier`,
      en: `video dictionary of the association Signes de sens, to link to`
    }
  ],
  houses: [
    {
      name: 'Fédération nationale des sourds de France',
      url: 'https://www.fnsf.org/',
      fr: `réunit les associations de personnes sourdes`,
      en: `brings associations of deaf people together`
    }
  ],
  law: [
    {
      sources: [gdpr],
      fr: `Une personne qui signe se reconnaît à l’image : gardez son accord et acceptez son retrait (RGPD, article 7).`,
      en: `Somebody who signs can be recognised on video: keep their consent and let them withdraw (GDPR, article 7).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par deux personnes sourdes de régions différentes.`,
      en: `Before you publish, have two deaf people from different regions read it.`
    }
  ]
});
