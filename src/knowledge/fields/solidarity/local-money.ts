import { matter } from '#knowledge/kinds/field-matter.ts';

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
  ]
});
