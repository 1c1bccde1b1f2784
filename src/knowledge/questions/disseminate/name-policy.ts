import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const namePolicy = oneOf({
  id: 'name-policy',
  options: ['charter', 'unclear', 'forbidden'],
  control: 'yours',
  // The name is theirs.
  askedWhen: all(tendsOurOwn, maturity.atLeast('first-users')),
  fr: {
    ask: `D’autres que vous peuvent-ils reprendre le nom et le logo ?`,
    short: `Usage du nom`,
    why: `C’est le nom qui porte la confiance. Une ressource libre dont un seul acteur détient le nom n’est pas vraiment partagée.`,
    changes: `Nom réservé, ou rien d’écrit ? Le plan propose une charte : elle protège le nom sans exclure.`,
    findOut: `Cherchez « nom », « logo » ou « marque » sur le site et dans les statuts. Si rien n’y figure, demandez à la personne qui a déposé l’adresse internet.`,
    options: {
      charter: `Oui : une charte publique dit comment`,
      unclear: `Rien n’est écrit : personne ne sait`,
      forbidden: `Non : le nom vous est réservé`
    }
  },
  en: {
    ask: `May people other than you use the name and the logo?`,
    short: `Use of the name`,
    why: `Trust goes with the name. A free resource whose name belongs to a single actor is not really shared.`,
    changes: `Name reserved, or nothing written? The plan suggests a charter: it protects the name without shutting people out.`,
    findOut: `Look for “name”, “logo” or “trade mark” on the site and in the statutes. If there is nothing, ask whoever registered the web address.`,
    options: {
      charter: `Yes: a public charter says how`,
      unclear: `Nothing is written: nobody knows`,
      forbidden: `No: the name is reserved for you`
    }
  }
});
