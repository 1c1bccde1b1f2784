import { matter } from '#knowledge/kinds/field-matter.ts';
import { moneyCode } from '#knowledge/sources/money-in-common.ts';

export const localMoney = matter({
  words: ['monnaie', 'currency', 'banque de temps', 'time bank', 'troc ', 'barter'],
  neighbours: [
    {
      name: 'Monujo, de Lokavaluto',
      url: 'https://github.com/Lokavaluto/monujo',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `porte-monnaie des monnaies locales, libre`,
      en: `wallet for local currencies, free`
    }
  ],
  law: [
    {
      sources: [moneyCode],
      fr: `Qui émet une monnaie locale relève de l’économie sociale et n’a que cet objet (L311-5 du code monétaire et financier).`,
      en: `Whoever issues a local currency is a social-economy body with that aim alone (L311-5 of the money code).`
    }
  ]
});
