import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const usableByOthers = scale({
  id: 'usable-by-others',
  options: ['no', 'with-help', 'documented'],
  control: 'yours',
  // There is no version of one’s own to publish.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `D’autres que vous peuvent-ils déjà s’en servir ?`,
    short: `Utilisable sans vous`,
    why: `On croit plus volontiers un projet que l’on peut essayer. Ce qui s’utilise sans vous montre aussi que la ressource sert déjà à d’autres.`,
    changes: `Sinon, le plan propose d’abord d’en publier une part utilisable. Les demandes aux financeurs attendent, sauf pour la recherche.`,
    findOut: `Demandez à une personne extérieure de s’en servir avec la seule documentation. Si elle vous appelle, c’est « avec de l’aide ».`,
    options: {
      no: `Non, pas encore`,
      'with-help': `Oui, avec de l’aide`,
      documented: `Oui, grâce à sa documentation`
    }
  },
  en: {
    ask: `Can people other than you already use it?`,
    short: `Usable without you`,
    why: `People believe more readily in a project they can try. What works without you also shows that the resource already serves others.`,
    changes: `Otherwise, the plan suggests first publishing a part that can be used. Requests to funders wait, except for research.`,
    findOut: `Ask an outsider to use it with the documentation alone. If they have to call you, the answer is “with help”.`,
    options: {
      no: `No, not yet`,
      'with-help': `Yes, with help`,
      documented: `Yes, thanks to its documentation`
    }
  }
});
