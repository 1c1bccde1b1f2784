import { matter } from '#knowledge/kinds/field-matter.ts';
import { documentAccess } from '#knowledge/sources/law-of-code.ts';

export const documentRequests = matter({
  words: [
    'documents administratifs',
    'acces aux documents',
    'transparence',
    'cada ',
    'information request',
    'freedom of information',
    'transparency'
  ],
  neighbours: [
    {
      name: 'Ma Dada',
      url: 'https://madada.fr/',
      seen: '2026-11',
      fr: `demandes de documents publiques, par une association`,
      en: `document requests made in public, by an association`
    },
    {
      name: 'Alaveteli',
      url: 'https://github.com/mysociety/alaveteli',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `logiciel libre derrière Ma Dada, tenu par mySociety`,
      en: `free software behind Ma Dada, kept by mySociety`
    }
  ],
  houses: [
    {
      name: 'Open Knowledge France',
      url: 'https://fr.okfn.org/',
      seen: '2026-11',
      fr: `association, porte Ma Dada`,
      en: `association, carries Ma Dada`
    }
  ],
  holders: [
    {
      name: 'CADA',
      url: 'https://www.cada.fr/',
      source: 'official',
      fr: `donne un avis quand une administration refuse`,
      en: `gives an opinion when an authority refuses`
    }
  ],
  law: [
    {
      sources: [documentAccess],
      fr: `Une administration communique ses documents à qui les demande. La CADA donne un avis sur un refus (L311-1 et L342-1 du CRPA).`,
      en: `An authority gives its documents to whoever asks; the CADA gives an opinion on a refusal (L311-1 and L342-1 of the CRPA).`
    }
  ]
});
