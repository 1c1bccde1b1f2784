import { matter } from '#knowledge/kinds/field-matter.ts';
import { moneyCode } from '#knowledge/sources/money-in-common.ts';

export const payments = matter({
  words: ['paiement', 'factur', 'abonnement', 'encaiss', 'payment', 'billing', 'invoic'],
  neighbours: [
    {
      name: 'Kill Bill',
      url: 'https://github.com/killbill/killbill',
      seen: '2026-11',
      fr: `facturation et paiements, libre`,
      en: `billing and payments, free`
    }
  ],
  holders: [
    {
      name: 'ACPR',
      url: 'https://acpr.banque-france.fr/',
      source: 'official',
      fr: `agrée qui fournit des services de paiement`,
      en: `licenses those who provide payment services`
    }
  ],
  law: [
    {
      sources: [moneyCode],
      fr: `Fournir des services de paiement par métier demande un agrément (L521-2 du code monétaire et financier) ; publier le code, non.`,
      en: `Providing payment services as a trade takes a licence (L521-2 of the money code); publishing the code does not.`
    }
  ]
});
