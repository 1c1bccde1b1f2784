import { scale } from '#engine/question.ts';
import { maturity } from './maturity.ts';

export const contributionChannel = scale({
  id: 'contribution-channel',
  options: ['none', 'private', 'public', 'public-with-deadline'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Comment propose-t-on une amélioration ?`,
    short: `Canal de contribution`,
    why: `Le temps des personnes qui contribuent est ce qu’un commun a de plus rare. Un chemin caché ou une proposition sans réponse les décourage.`,
    changes: `Cette réponse compte dans le diagnostic de votre communauté ; dès qu’un canal existe, votre délai de réponse est examiné aussi.`,
    findOut: `Mettez-vous à la place d’une personne qui a trouvé une erreur : cherchez sur le site comment la signaler.`,
    options: {
      none: `On ne peut pas : rien n’est prévu pour cela`,
      private: `Par un échange privé avec vous, comme un courriel`,
      public: `Par un canal public, comme un forum ou une liste de demandes`,
      'public-with-deadline': `Par un canal public, avec un délai de réponse annoncé et tenu`
    }
  },
  en: {
    ask: `How does someone suggest an improvement?`,
    short: `Contribution channel`,
    why: `Contributors’ time is what a commons is shortest of. A hidden route, or a proposal that gets no answer, puts people off.`,
    changes: `This answer counts in the assessment of your community; once a channel exists, your reply time is looked at too.`,
    findOut: `Put yourself in the place of somebody who has found a mistake: look on the site for how to report it.`,
    options: {
      none: `They cannot: nothing is provided for it`,
      private: `Through a private exchange with you, such as an email`,
      public: `Through a public channel, such as a forum or a list of requests`,
      'public-with-deadline': `Through a public channel, with a reply time announced and kept`
    }
  }
});
