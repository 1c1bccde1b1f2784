import { all, not } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { needs } from './needs.ts';

export const runway = scale({
  id: 'runway',
  options: ['under-three-months', 'three-to-six', 'six-to-eighteen', 'over-eighteen', 'without-money'],
  mayNotKnow: true,
  control: 'given',
  // The date that counts is asked under dangers.
  askedWhen: all(tendsOurOwn, not(needs.has('nothing'))),
  fr: {
    ask: `Dans combien de temps l’argent viendra-t-il à manquer ?`,
    short: `Échéance vitale`,
    why: `Un appel à projets met des mois à payer ; une prestation peut rapporter bien plus vite. L’échéance écarte ce qui arriverait trop tard.`,
    changes: `À moins de trois mois, nous écartons les appels à projets et le mécénat. Les prestations et les dons restent.`,
    findOut: `Demandez à la personne qui suit la trésorerie. L’argent en banque, divisé par les dépenses d’un mois, donne le nombre de mois.`,
    options: {
      'under-three-months': `Dans moins de trois mois`,
      'three-to-six': `Dans trois à six mois`,
      'six-to-eighteen': `Dans six à dix-huit mois`,
      'over-eighteen': `Dans plus de dix-huit mois`,
      'without-money': `Il n’y en a pas : le projet tient sans argent`
    }
  },
  en: {
    ask: `How soon will money run out?`,
    short: `Time before shortage`,
    why: `A call for projects takes months to pay; paid work can bring money in much sooner. The deadline rules out whatever would come too late.`,
    changes: `Under three months, we discard calls for projects and corporate philanthropy. Paid services and donations remain.`,
    findOut: `Ask whoever looks after the money. What is in the bank, divided by one month’s spending, gives the number of months.`,
    options: {
      'under-three-months': `In less than three months`,
      'three-to-six': `In three to six months`,
      'six-to-eighteen': `In six to eighteen months`,
      'over-eighteen': `In more than eighteen months`,
      'without-money': `There is none: the project holds without money`
    }
  }
});
