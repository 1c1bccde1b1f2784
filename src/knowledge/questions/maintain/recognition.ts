import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const recognition = oneOf({
  id: 'recognition',
  options: ['none', 'name', 'role', 'pay'],
  control: 'yours',
  // They thank those who contribute.
  askedWhen: all(tendsOurOwn, outsideContributors.atLeast('same-circle')),
  fr: {
    ask: `Que reçoivent en retour les personnes qui donnent autre chose que de l’argent ?`,
    short: `Reconnaissance des contributions`,
    why: `Une contribution passée sous silence décourage les bénévoles. Et quand l’argent arrive après coup, il peut nourrir des jalousies.`,
    changes: `Si elles ne reçoivent rien, nous proposons une règle de remerciement. Si vous les payez, une règle de paiement et un budget réparti ensemble.`,
    findOut: `Demandez à trois personnes qui ont contribué ce qu’elles ont reçu en retour. Regardez si leurs noms figurent quelque part.`,
    options: {
      none: `Rien pour l’instant`,
      name: `Un merci, et leur nom est cité`,
      role: `Un rôle ou des droits`,
      pay: `Une rétribution`
    }
  },
  en: {
    ask: `What do people get in return when they give something other than money?`,
    short: `Recognition of contributions`,
    why: `A contribution passed over in silence discourages volunteers. And when money arrives afterwards, it can breed resentment.`,
    changes: `If they get nothing, we suggest a rule on credit. If you pay them, a rule on pay and a budget shared out together.`,
    findOut: `Ask three people who contributed what they got in return. See whether their names appear anywhere.`,
    options: {
      none: `Nothing for now`,
      name: `Thanks, with their names`,
      role: `A role or rights`,
      pay: `Some payment`
    }
  }
});
