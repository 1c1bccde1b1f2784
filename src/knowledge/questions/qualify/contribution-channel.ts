import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const contributionChannel = scale({
  id: 'contribution-channel',
  options: ['none', 'private', 'public', 'public-with-deadline'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Comment propose-t-on une amélioration ?`,
    short: `Canal de contribution`,
    why: `Un chemin caché, ou une proposition sans réponse, décourage qui voudrait contribuer.`,
    changes: `Cette réponse compte dans le diagnostic de votre communauté. Dès qu’un canal existe, nous vous demandons aussi votre délai de réponse.`,
    findOut: `Mettez-vous à la place d’une personne qui a trouvé une erreur. Cherchez sur le site comment la signaler.`,
    options: {
      none: `D’aucune façon : rien n’est prévu pour cela`,
      private: `En privé : par courriel, de vive voix…`,
      public: `En public : forum, liste de demandes…`,
      'public-with-deadline': `En public, avec un délai de réponse : annoncé et tenu`
    }
  },
  en: {
    ask: `How can people suggest an improvement?`,
    short: `Contribution channel`,
    why: `A hidden route, or a proposal that gets no answer, puts people off.`,
    changes: `This answer counts in the assessment of your community. Once a channel exists, we also ask about your reply time.`,
    findOut: `Put yourself in the place of somebody who has found a mistake. Look on the site for how to report it.`,
    options: {
      none: `In no way: nothing is provided for it`,
      private: `In private: by email, in conversation…`,
      public: `In public: a forum, a list of requests…`,
      'public-with-deadline': `In public, with a reply time: announced and kept`
    }
  }
});
