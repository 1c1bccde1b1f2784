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
    { id: 'own-question', kind: 'words' },
    { id: 'offer', kind: 'words' },
    { id: 'offer-from', kind: 'line' }
  ],
  fr: {
    ask: `Qu’est-ce qui vous amène ?`,
    short: `Ce qui vous amène`,
    why: `La note répond d’abord à cela.`,
    changes: `Les premières choses à faire.`,
    findOut: `Dites à voix haute la question que vous poseriez à quelqu’un qui a déjà vu votre cas.`,
    options: {
      rights: `Savoir à qui c’est, sous quelle licence`,
      'share-cost': `Partager un coût à plusieurs`,
      livelihood: `En vivre, bientôt`,
      'more-hands': `Ne plus dépendre d’une seule personne`,
      'join-or-build': `Rejoindre ce qui existe, ou construire`,
      'answer-somebody': `Répondre à une offre, une demande, une échéance`,
      convince: `Convaincre une personne précise`,
      'open-business': `Ouvrir sans perdre notre activité`,
      'after-funding': `Continuer quand le financement s’arrête`,
      'told-to': `On nous demande d’en faire un commun`,
      verdict: `Savoir si c’est un commun`
    },
    objects: {
      'own-question': {
        label: `Votre question, avec vos mots`,
        hint: `« Faut-il garder notre outil, ou signer l’offre ? »`
      },
      offer: {
        label: `Une offre ou une demande reçue`,
        hint: `Combien, à quelle condition`
      },
      'offer-from': { label: `De qui ?`, hint: `Par exemple : « la maternité »` }
    }
  },
  en: {
    ask: `What brings you here?`,
    short: `What brings you here`,
    why: `The note answers this first.`,
    changes: `The first things to do.`,
    findOut: `Say aloud, in one sentence, what you would ask somebody who has seen your case before.`,
    options: {
      rights: `Knowing whose it is, under which licence`,
      'share-cost': `Sharing a cost with others`,
      livelihood: `Making a living from it, soon`,
      'more-hands': `No longer depending on one person`,
      'join-or-build': `Joining what exists, or building`,
      'answer-somebody': `Answering an offer, a request, a deadline`,
      convince: `Convincing one particular person`,
      'open-business': `Opening it without losing our business`,
      'after-funding': `Carrying on when the funding ends`,
      'told-to': `We are asked to make it a commons`,
      verdict: `Knowing whether it is a commons`
    },
    objects: {
      'own-question': {
        label: `Your question, in your own words`,
        hint: `“Should we keep our tool, or sign the offer?”`
      },
      offer: {
        label: `An offer or request`,
        hint: `How much, on what condition`
      },
      'offer-from': { label: `From whom?`, hint: `“the maternity ward”` }
    }
  }
});
