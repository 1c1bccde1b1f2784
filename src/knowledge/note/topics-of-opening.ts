import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import type { QuestionTopic } from './question-topics.ts';

const othersHoldAPart = agreement.has('employer', 'contractor', 'co-authors', 'source-owner');
const people = any(agreement.has('people-shown'), dataToProtect.when);

/** Whether one may open it, and who may say so: answered by a yes or a no before anything else. */
export const topicsOfOpening: readonly QuestionTopic[] = [
  {
    asks: [
      'dire oui',
      'qui a le droit',
      'nous a le droit',
      'le droit de',
      'le droit d ',
      'en ai le droit',
      'en a le droit',
      'say yes',
      'have the right'
    ],
    when: othersHoldAPart,
    title: { fr: `Qui peut dire oui`, en: `Who may say yes` },
    lines: [
      {
        when: agreement.has('contractor'),
        unless: carrier.is('research'),
        sources: [intellectualPropertyCode],
        fr: `Pas encore : payer ne suffit pas. Il y faut une cession écrite, ou une clause du marché ; sinon, qui a développé garde ses droits (L131-3).`,
        en: `Not yet: paying is not enough. It takes a written assignment, or a clause of the contract; if not, whoever developed it keeps the rights (L131-3, French code).`
      },
      {
        when: agreement.has('employer'),
        fr: `Pas seuls : il y faut l’écrit de qui signe chez l’employeur. Puis celui de chaque autre titulaire, pour sa part.`,
        en: `Not alone: it takes the written word of whoever signs at the employer’s. Then that of every other holder, for their part.`
      },
      {
        when: agreement.has('co-authors'),
        sources: [intellectualPropertyCode],
        fr: `Chaque titulaire pour sa part, personne pour le tout. Ce qui fut fait ensemble demande l’accord de tous (L113-3).`,
        en: `Every holder for their part, nobody for the whole. What was made together takes the consent of all (L113-3, French code).`
      },
      {
        fr: `Pas vous seuls, pour ce qui vient d’ailleurs. Qui l’a fait le permet par écrit, ou ses conditions le permettent déjà.`,
        en: `Not you alone, for what comes from elsewhere. Whoever made it allows it in writing, or its terms allow it already.`
      }
    ]
  },
  {
    asks: [
      'pour qu un autre',
      'pour qu une autre',
      'pour que quelqu un',
      'pour que d autres',
      'so that somebody',
      'so that others',
      'for somebody else to'
    ],
    when: danger.has('person-leaves'),
    title: { fr: `Trouver une relève`, en: `Finding a successor` },
    lines: [
      {
        fr: `Pas pour cela seul : publier ne donne pas de relève. Une deuxième personne d’abord, nommée, qui l’a fait une fois ; la licence ensuite.`,
        en: `Not for that alone: publishing gives no successor. First a second person, named, who has done it once; the licence after.`
      }
    ]
  },
  {
    asks: [
      'ouvrir quand meme',
      'peut ouvrir',
      'peux ouvrir',
      'on ouvre',
      'on publie',
      'je publie',
      'tout publier',
      'can open',
      'we open',
      'we publish',
      'publish everything'
    ],
    title: { fr: `Ouvrir`, en: `Opening it` },
    lines: [
      {
        when: any(keptAsProduct, motive.has('open-business')),
        fr: `Pas le cœur, s’il vous paie : ouvrez les bords. Interface, format et exemples suffisent souvent à qui demande.`,
        en: `Not the core, if it pays you: open the edges. Interface, format and examples are often enough for whoever asks.`
      },
      {
        when: people,
        fr: `Pas d’un bloc : seulement ce qui a ses accords. Le reste se garde fermé, et se dit tel.`,
        en: `Not as a whole: only what has its agreements. The rest stays closed, and says so.`
      },
      {
        when: othersHoldAPart,
        fr: `Oui, part par part : celles dont chaque titulaire a signé. Le reste attend, et son jour se dit.`,
        en: `Yes, part by part: those whose every holder has signed. The rest waits, and its day is said.`
      }
    ]
  }
];
