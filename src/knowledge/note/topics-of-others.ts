import { all, not } from '#engine/reason/condition.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { franceArchivesDeposit } from '#knowledge/sources/safekeeping.ts';
import { toGiveAway } from './to-give-away.ts';
import type { QuestionTopic } from './question-topics.ts';

const theirs = neighbour.is('alive', 'partial');
const maySufferFromIt = danger.has('may-hurt');

/** What is asked of others: what one loses with them, brings them, owes everybody. */
export const topicsOfOthers: readonly QuestionTopic[] = [
  {
    asks: toGiveAway,
    when: all(resource.has('content', 'data'), nothingOnline, not(publicCarrier)),
    title: { fr: `À qui donner`, en: `Whom to give it to` },
    lines: [
      {
        sources: [franceArchivesDeposit],
        fr: `À qui garde par métier, pas à qui s’en sert : archives du département, bibliothèque, musée. Demandez : don ou dépôt, durée, accès, copie. Seul qui possède l’original donne ou dépose.`,
        en: `To somebody whose trade is keeping, not to whoever uses it: departmental archives, a library, a museum. Ask: gift or deposit, how long, who consults, which copy. Only the owner of an original gives or deposits it.`
      }
    ]
  },
  {
    asks: [
      'repond plus',
      'repondait plus',
      'repond pas',
      'tombe en panne',
      'en panne',
      'stops answering',
      'does not answer',
      'breaks down',
      'goes down'
    ],
    when: all(maySufferFromIt, resource.has('software', 'online-service', 'data', 'ai-model')),
    title: { fr: `Le jour où cela s’arrête`, en: `The day it stops` },
    lines: [
      {
        fr: `Tenez un papier, le jour même, là où cela se passe. Qui, quoi, depuis quelle heure : une personne nommée le tient ; sans elle, rien de risqué ne commence.`,
        en: `Keep a paper, the same day, on the spot. Who, what, since what time: a named person keeps it; without them, nothing risky begins.`
      }
    ]
  },
  {
    asks: ['on perd', 'je perds', 'nous perdons', 'perdre quoi', 'on y perd', 'we lose', 'i lose', 'is lost'],
    title: { fr: `Ce que vous perdez`, en: `What you lose` },
    lines: [
      {
        when: all(theirs, not(resource.has('software', 'online-service'))),
        fr: `Chez eux, vous perdez le dernier mot sur le calendrier et sur la forme. Pas ce qui est à vous, si une copie vous reste. Faites écrire trois choses : la copie, le préavis, ce qu’ils demandent en retour.`,
        en: `With them you lose the last word on timing and on the form; not what is yours, if you keep a copy. Have three things in writing: the copy, the notice, what they ask in return.`
      },
      {
        when: theirs,
        fr: `Vous y perdez le dernier mot, sur le calendrier et sur l’écran. Pas vos données, si l’export marche avant de signer. Faites écrire trois choses : l’export, le préavis, le prix de la deuxième année.`,
        en: `You lose the last word, on timing and on the screen. Not your data, if the export works before you sign. Have three things in writing: the export, the notice, the price of the second year.`
      }
    ]
  },
  {
    asks: ['j apporte', 'on apporte', 'nous apport', 'i bring', 'we bring', 'i contribute', 'we contribute'],
    title: { fr: `Ce que vous apportez`, en: `What you bring` },
    lines: [
      {
        unless: neighbour.is('none'),
        fr: `Apportez ce qu’ils n’ont pas : vos cas réels. Vos données aussi, quand elles peuvent sortir, et les heures d’une personne nommée. Commencez par une contribution petite et entière, avant toute demande.`,
        en: `Bring what they lack: your real cases. Your data too, where these may leave, and the hours of a named person. Begin with one small and whole contribution, before you ask for anything.`
      }
    ]
  },
  {
    asks: [
      'a toute la france',
      'a tout le monde',
      'a n importe qui',
      'to everybody',
      'to everyone',
      'to anybody',
      'the whole country'
    ],
    title: { fr: `Tout le monde`, en: `Everybody` },
    lines: [
      {
        // Nobody gives what others have not granted.
        when: all(danger.has('already-out'), not(maySufferFromIt)),
        fr: `Oui pour ce dont chaque droit est écrit ; le reste attend. Publier n’engage à servir personne : ni prêt, ni dépannage, ni délai.`,
        en: `Yes for what has each of its rights in writing; the rest waits. To publish commits you to serving nobody: no loan, no repair, no deadline.`
      },
      {
        unless: maySufferFromIt,
        fr: `Publier n’engage à servir personne : ni prêt, ni dépannage, ni délai. Écrivez-le en tête : « Tel quel, sans garantie. » Réservé à un cercle, ce n’est plus libre, et cela se dit.`,
        en: `To publish commits you to serving nobody: no loan, no repair, no deadline. Write it at the top: “As it is, without warranty.” Kept to a circle, it is free no longer, and that is said.`
      },
      {
        when: maySufferFromIt,
        fr: `Publier n’engage à servir personne : ni prêt, ni dépannage. Ce qui peut blesser ne part pas : donnez ce qui est contrôlé, avec ses limites.`,
        en: `To publish commits you to serving nobody: no loan, no repair. What may hurt does not leave: give what was checked, with its limits.`
      }
    ]
  }
];
