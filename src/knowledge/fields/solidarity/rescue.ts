import { matter } from '#knowledge/kinds/field-matter.ts';
import { geodae } from '#knowledge/places/geodae.ts';
import { internalSecurityCode } from '#knowledge/sources/law-of-fields.ts';

export const rescue = matter({
  words: ['secour', 'secouris', 'first aid', 'rescue', 'pompier'],
  holders: [
    {
      name: 'Sécurité civile',
      url: 'https://www.interieur.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `agréments et référentiel des postes de secours`,
      en: `approvals and standards for first-aid posts`
    },
    geodae
  ],
  law: [
    {
      sources: [internalSecurityCode],
      fr: `Les postes de secours vont aux associations agréées (L725-1 à L725-3 du code de la sécurité intérieure).`,
      en: `First-aid posts go to approved associations (L725-1 to L725-3 of the internal security code).`
    }
  ],
  readers: [
    {
      fr: `Faites essayer un week-end par une équipe d’un autre département, à côté du papier.`,
      en: `Have a team from another county try it for a weekend, alongside paper.`
    }
  ]
});
