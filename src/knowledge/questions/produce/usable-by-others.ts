import { scale } from '#engine/question.ts';
import { maturity } from '../qualify/maturity.ts';

export const usableByOthers = scale({
  id: 'usable-by-others',
  options: ['no', 'with-help', 'documented'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Une version est-elle utilisable par quelqu’un d’autre que vous ?`,
    short: `Version utilisable`,
    why: `On croit plus volontiers un projet que l’on peut essayer. Une version utilisable sans vous montre aussi que la ressource sert déjà à d’autres.`,
    changes: `Sans version utilisable, le plan propose d’abord d’en sortir une, et les demandes aux financeurs attendent, sauf pour la recherche.`,
    findOut: `Demandez à une personne extérieure de s’en servir avec la seule documentation. Si elle vous appelle, c’est « avec de l’aide ».`,
    options: {
      no: `Aucune version n’est encore utilisable par d’autres`,
      'with-help': `Une version est utilisable par d’autres, avec de l’aide`,
      documented: `Une version est utilisable par d’autres, grâce à sa documentation`
    }
  },
  en: {
    ask: `Is there a version that somebody other than you can use?`,
    short: `Usable version`,
    why: `People believe more readily in a project they can try. A version that works without you also shows that the resource already serves others.`,
    changes: `With no usable version, the plan suggests releasing one first, and requests to funders wait, except for research.`,
    findOut: `Ask an outsider to use it with the documentation alone. If they have to call you, the answer is “with help”.`,
    options: {
      no: `No version can be used by others yet`,
      'with-help': `A version can be used by others, with help`,
      documented: `A version can be used by others, thanks to its documentation`
    }
  }
});
