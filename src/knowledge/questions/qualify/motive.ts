import { someOf } from '#engine/reason/question.ts';

export const motive = someOf({
  id: 'motive',
  options: [
    'rights',
    'share-cost',
    'livelihood',
    'more-hands',
    'join-or-build',
    'answer-somebody',
    'convince',
    'open-business',
    'after-funding',
    'told-to',
    'verdict'
  ],
  control: 'given',
  most: 2,
  objects: [
    { id: 'own-question', kind: 'line' },
    { id: 'offer', kind: 'line' }
  ],
  fr: {
    ask: `Qu’est-ce qui vous amène ?`,
    short: `Ce qui vous amène`,
    why: `La note répond d’abord à cela.`,
    changes: `Les premières choses à faire.`,
    findOut: `Dites à voix haute la question que vous poseriez à quelqu’un qui a déjà vu votre cas.`,
    options: {
      rights: `Savoir à qui c’est, et sous quelle licence`,
      'share-cost': `Partager un coût à plusieurs`,
      livelihood: `En vivre, bientôt`,
      'more-hands': `Que cela ne tienne plus à une seule personne`,
      'join-or-build': `Rejoindre ce qui existe, ou construire`,
      'answer-somebody': `Répondre à une offre, à une demande, à une échéance`,
      convince: `Convaincre quelqu’un en particulier`,
      'open-business': `Ouvrir sans perdre notre activité`,
      'after-funding': `Faire durer après la fin d’un financement`,
      'told-to': `On nous demande d’en faire un commun`,
      verdict: `Savoir si c’est un commun`
    },
    objects: {
      'own-question': {
        label: `Votre question, avec vos mots`,
        hint: `« Faut-il garder notre outil, ou signer l’offre ? »`
      },
      offer: {
        label: `Une offre, une demande ou une promesse reçue`,
        hint: `De qui, combien, à quelle condition, pour quand`
      }
    }
  },
  en: {
    ask: `What brings you here?`,
    short: `What brings you here`,
    why: `The note answers this first.`,
    changes: `The first things to do.`,
    findOut: `Say aloud, in one sentence, what you would ask somebody who has seen your case before.`,
    options: {
      rights: `To know whose it is, and under which licence`,
      'share-cost': `To share a cost among several`,
      livelihood: `To live from it, soon`,
      'more-hands': `To stop it resting on one person`,
      'join-or-build': `To join what exists, or build`,
      'answer-somebody': `To answer an offer, a request or a deadline`,
      convince: `To convince somebody in particular`,
      'open-business': `To open it without losing our business`,
      'after-funding': `To keep it alive after its funding ends`,
      'told-to': `We are told to make a commons of it`,
      verdict: `To know whether it is a commons`
    },
    objects: {
      'own-question': {
        label: `Your question, in your own words`,
        hint: `“Should we keep our tool, or sign the offer?”`
      },
      offer: {
        label: `An offer, a request or a promise you received`,
        hint: `From whom, how much, on what condition, by when`
      }
    }
  }
});
