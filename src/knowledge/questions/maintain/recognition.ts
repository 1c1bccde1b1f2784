import { oneOf } from '#engine/question.ts';
import { outsideContributors } from '../qualify/outside-contributors.ts';

export const recognition = oneOf({
  id: 'recognition',
  options: ['none', 'name', 'role', 'pay'],
  control: 'yours',
  askedWhen: outsideContributors.atLeast('same-circle'),
  fr: {
    ask: `Quelle reconnaissance reçoivent les personnes qui donnent autre chose que de l’argent ?`,
    short: `Reconnaissance des contributions`,
    why: `Une contribution passée sous silence décourage les bénévoles. Et quand l’argent arrive après coup, il peut nourrir des jalousies.`,
    changes: `Sans reconnaissance, une règle de remerciement est proposée ; avec une rétribution, une règle de paiement et un budget réparti ensemble.`,
    findOut: `Demandez à trois personnes qui ont contribué ce qu’elles ont reçu en retour. Regardez si leurs noms figurent quelque part.`,
    options: {
      none: `Les personnes ne reçoivent aucune reconnaissance`,
      name: `Les personnes sont nommées et remerciées`,
      role: `Les personnes reçoivent un rôle ou des droits`,
      pay: `Les personnes reçoivent une rétribution`
    }
  },
  en: {
    ask: `What recognition goes to people who give something other than money?`,
    short: `Recognition of contributions`,
    why: `A contribution passed over in silence discourages volunteers. And when money arrives afterwards, it can breed resentment.`,
    changes: `With no recognition, a rule on credit is suggested; where people are paid, a rule on pay and a budget shared out together.`,
    findOut: `Ask three people who contributed what they got in return. See whether their names appear anywhere.`,
    options: {
      none: `People receive no recognition`,
      name: `People are named and thanked`,
      role: `People are given a role or rights`,
      pay: `People are paid something`
    }
  }
});
