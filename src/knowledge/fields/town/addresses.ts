import { matter } from '#knowledge/kinds/field-matter.ts';
import { mesAdresses } from '#knowledge/places/mes-adresses.ts';
import { nationalAddressBase } from '#knowledge/places/national-address-base.ts';
import { townAddresses } from '#knowledge/sources/law-of-towns.ts';

export const addresses = matter({
  words: [
    'adressage',
    'base adresse',
    'adresses postales',
    'noms de rue',
    'nom des rues',
    'nom des voies',
    'street name',
    'street address',
    'house number'
  ],
  neighbours: [
    mesAdresses,
    {
      ...nationalAddressBase,
      fr: `réunit les adresses des communes, format et guide`,
      en: `gathers the addresses of towns, format and guide`
    }
  ],
  law: [
    {
      sources: [townAddresses],
      fr: `Le conseil municipal nomme les voies, et la commune publie ses adresses (L2121-30 du code général des collectivités).`,
      en: `The council names the streets, and the town publishes its addresses (L2121-30 of the local authorities code).`
    }
  ]
});
