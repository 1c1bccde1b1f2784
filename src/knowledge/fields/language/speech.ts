import { matter } from '#knowledge/kinds/field-matter.ts';
import { cocoon } from '#knowledge/places/cocoon.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';

export const speech = matter({
  words: ['voix', 'oral', 'recit', 'enregistr', 'transcri', 'voice', 'speech', 'recording'],
  neighbours: [
    {
      name: 'Common Voice',
      url: 'https://commonvoice.mozilla.org/',
      seen: '2026-11',
      fr: `voix en plus de deux cents langues, le plus souvent CC0`,
      en: `speech in over two hundred languages, mostly CC0`
    },
    {
      name: 'Lingua Libre',
      url: 'https://lingualibre.org/',
      seen: '2026-11',
      fr: `prononciations libres, portées par Wikimédia France`,
      en: `free pronunciations, carried by Wikimédia France`
    },
    cocoon
  ],
  law: [
    {
      when: resource.has('data', 'content', 'ai-model'),
      sources: [gdpr],
      fr: `Une voix désigne une personne : si elle a donné son accord, gardez-en la preuve et acceptez son retrait (RGPD, article 7).`,
      en: `A voice points to a person: if they consented, keep the proof and let them withdraw (GDPR, article 7).`
    }
  ]
});
