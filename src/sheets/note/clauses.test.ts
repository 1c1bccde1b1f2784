import { expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

it.each([
  [
    'Est-ce que nous signons, est-ce que nous pouvons ouvrir quand même, et qui de nous a le droit de dire oui ?',
    [
      'Est-ce que nous signons',
      'Est-ce que nous pouvons ouvrir quand même',
      'Qui de nous a le droit de dire oui'
    ]
  ],
  [
    'On fait notre appli, ou on va chez eux ? Et chez eux, on perd quoi ?',
    ['On fait notre appli', 'On va chez eux', 'Chez eux, on perd quoi']
  ],
  [
    'Dois-je signer ce devis, avec sa garantie, avant le 15 décembre ?',
    ['Dois-je signer ce devis, avec sa garantie, avant le 15 décembre']
  ],
  [
    'May we give it away, and who pays for what comes next?',
    ['May we give it away', 'Who pays for what comes next']
  ]
])('“%s” asks each of its clauses', (question, clauses) => {
  expect(clausesOf(question)).toEqual(clauses);
});
