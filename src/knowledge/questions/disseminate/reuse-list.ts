import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const reuseList = oneOf({
  id: 'reuse-list',
  options: ['public', 'informal', 'none'],
  control: 'yours',
  // Who uses theirs is on their list.
  askedWhen: all(tendsOurOwn, maturity.atLeast('first-users')),
  fr: {
    ask: `Pouvez-vous citer celles et ceux qui s’en servent ?`,
    short: `Usages connus`,
    why: `« Qui d’autre l’utilise ? » : une mairie ou un financeur vous le demandera tôt. Une liste publique répond à votre place.`,
    changes: `Une liste publique rend crédibles les arguments par l’exemple. Sinon, le plan propose d’en ouvrir une.`,
    findOut: `Cherchez une page « Ils s’en servent » ou un fichier des usages. Les demandes d’aide et les téléchargements donnent d’autres noms.`,
    options: {
      public: `Oui, dans une liste publique`,
      informal: `Oui, mais seulement de mémoire`,
      none: `Non, vous ne savez pas qui s’en sert`
    }
  },
  en: {
    ask: `Can you name the people and organisations that use it?`,
    short: `Known uses`,
    why: `“Who else uses it?” A town hall or a funder will ask you early on. A public list answers for you.`,
    changes: `A public list makes arguments by example credible. Otherwise the plan suggests opening one.`,
    findOut: `Look for a “who uses it” page or a list of uses. Requests for help and downloads will give you more names.`,
    options: {
      public: `Yes, in a public list`,
      informal: `Yes, but only from memory`,
      none: `No, you do not know who uses it`
    }
  }
});
