import { matter } from '#knowledge/kinds/field-matter.ts';

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
  ]
});
