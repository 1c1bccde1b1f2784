import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const promise = scale({
  id: 'promise',
  options: ['nothing', 'best-effort', 'written'],
  control: 'yours',
  // What the public may expect is promised by those who keep it.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Que promettez-vous au public : des mises à jour, de l’aide, un service disponible ?`,
    short: `Ce qui est promis`,
    why: `Une promesse sans moyens épuise l’équipe et déçoit le public. Dire aussi ce qui n’est pas promis protège tout le monde.`,
    changes: `Un engagement écrit appelle une page qui dit ce que vous corrigez, et jusqu’à quand. S’il vous reste moins de six mois de trésorerie, nous vous alertons.`,
    findOut: `Relisez la page d’accueil, les contrats et les conditions d’utilisation. Demandez à l’équipe ce qu’elle répond à « quand sera-ce réparé ? ».`,
    options: {
      nothing: `Rien n’est promis`,
      'best-effort': `L’équipe fait au mieux, sans engagement`,
      written: `Un engagement écrit dit ce qui est promis`
    }
  },
  en: {
    ask: `What do you promise the public: updates, help, a service that stays up?`,
    short: `What you promise`,
    why: `A promise without means wears the team out and lets the public down. Saying what is not promised protects everyone too.`,
    changes: `A written commitment calls for a page that says what you correct, and until when. If you have less than six months of funds ahead, we warn you.`,
    findOut: `Reread the home page, the contracts and the terms of use. Ask the team what they answer to “when will it be fixed?”`,
    options: {
      nothing: `Nothing is promised`,
      'best-effort': `The team does its best, with no commitment`,
      written: `A written commitment says what is promised`
    }
  }
});
