import { all, any } from '#engine/reason/condition.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { offered, othersMayRefuse } from './offer-terms.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { buysHealthData } from './health-data-sale.ts';
import type { QuestionTopic } from './question-topics.ts';

const paidForIt = any(hasSales, offerKind.has('money', 'work'));

/** What is asked of customers, jobs, promises and whoever makes money from it. */
export const topicsOfBusiness: readonly QuestionTopic[] = [
  {
    // To reassure them is not to lose them.
    asks: [
      ...['perd', 'perds', 'perd on', 'perdre', 'perdrai', 'perdrons', 'perdons', 'garde', 'garder'].flatMap(
        (verb) => ['mes', 'nos', 'les', 'des'].map((whose) => `${verb} ${whose} client`)
      ),
      'clients parte',
      'clients partir',
      'clients achet',
      'clients pai',
      ...['lose', 'losing', 'keep', 'keeping'].flatMap((verb) =>
        ['my', 'our', 'the'].map((whose) => `${verb} ${whose} customer`)
      ),
      'lose customer',
      'customers leave',
      'customers pay',
      'customers buy'
    ],
    title: { fr: `Vos clients`, en: `Your customers` },
    lines: [
      {
        when: all(hasSales, offered),
        fr: `Peu, sans doute : les clients paient qui le fait marcher, à temps. Avant de répondre, demandez aux deux plus gros : « Si c’était libre, que m’achèteriez-vous encore ? » Deux réponses floues : pas de oui avant une année signée.`,
        en: `Few, no doubt: customers pay whoever makes it work, on time. Before you answer, ask the two largest: “If it were free, what would you still buy from me?” Two vague answers: no yes before a year is signed.`
      },
      {
        when: hasSales,
        fr: `Peu, sans doute : les clients paient qui le fait marcher, à temps. Avant de publier, demandez aux deux plus gros : « Si c’était libre, que m’achèteriez-vous encore ? » Deux réponses floues : n’en ouvrez qu’une part.`,
        en: `Few, no doubt: customers pay whoever makes it work, on time. Before publishing, ask the two largest: “If it were free, what would you still buy from me?” Two vague answers: open only a part.`
      }
    ]
  },
  {
    asks: [
      'se pass',
      'passera de',
      'sans moi',
      'sans nous',
      'me remplac',
      'nous remplac',
      'concurren',
      'without me',
      'without us',
      'replace me',
      'replace us',
      'competit'
    ],
    title: { fr: `Se passer de vous`, en: `Doing without you` },
    lines: [
      {
        // What is not opened is not taken.
        when: keptAsProduct,
        fr: `Pas avec ce qui reste fermé : séquestre et export rassurent sans rien publier. Ce qui s’ouvre autour sert aussi à un concurrent : n’y mettez rien qui livre le cœur.`,
        en: `Not with what stays closed: escrow and an export reassure, and publish nothing. What opens around it serves a competitor too: put nothing there that gives the core away.`
      },
      {
        when: paidForIt,
        fr: `Possible pour ce que vous ouvrez, pas pour le reste. Ce qui vous garde : le nom, qui reste à vous, et la connaissance du terrain. Vendez d’avance votre travail de la deuxième année, par écrit, avec son prix.`,
        en: `Possible for what you open, not for the rest. What keeps you: the name, which stays yours, and knowing the ground. Sell your work of the second year in advance, in writing, with its price.`
      }
    ]
  },
  {
    asks: [
      'prendre le poste',
      'prendre ce poste',
      'prendre l emploi',
      'un emploi',
      'take the job',
      'take the post',
      'a job'
    ],
    title: { fr: `Le poste`, en: `The job` },
    lines: [
      {
        fr: `Pas avant d’avoir comparé deux totaux, sur six mois. D’un côté, ce que le poste garantit ; de l’autre, ce qui est signé chez vous, pièces et charges ôtées. On ne renonce à un poste que sur des signatures.`,
        en: `Not before you have compared two totals, over six months. What the job guarantees, and what is signed with you, less parts and charges. A job is given up on signatures only.`
      }
    ]
  },
  {
    asks: ['publicite', 'des pubs', 'annonceur', 'advertis', ' adverts'],
    title: { fr: `La publicité`, en: `Advertising` },
    lines: [
      {
        fr: `Pas sans un usage nombreux, qui seul la paie. Suivre les gens demande leur accord.`,
        en: `Not unless many use it: only that pays. Tracking people takes their consent.`
      }
    ]
  },
  {
    asks: ['promettre', 'je promets', 'on promet', 'promise'],
    title: { fr: `Ce que vous pouvez promettre`, en: `What you can promise` },
    lines: [
      {
        fr: `Ce qui ne tient qu’à vous, avec un jour. Le reste s’écrit avec le nom de qui doit encore dire oui : une promesse écrite vous engage.`,
        en: `What hangs on you alone, with a day. The rest is written with the name of whoever must still say yes: a promise in writing binds you.`
      }
    ]
  },
  {
    asks: [
      'on signe',
      'je signe',
      'nous signons',
      'signer avec',
      'signer ce',
      'signer cette',
      'we sign',
      'i sign',
      'sign this',
      'sign with'
    ],
    title: { fr: `Signer`, en: `Signing` },
    lines: [
      {
        when: buysHealthData,
        fr: `Non, pas pour ces données : aucun accord n’en permet la vente. Le questionnaire et la méthode peuvent se donner, avec l’accord écrit de qui les a faits.`,
        en: `No, not for these data: no consent allows their sale. The questionnaire and the method may be given, with the written agreement of whoever made them.`
      },
      {
        when: maturity.is('idea'),
        fr: `Non, pas avant d’avoir essayé ce qui existe, sur dix vrais cas. Ce qui est signé se défait mal.`,
        en: `No, not before ten real cases with what exists. What is signed is hard to undo.`
      },
      {
        when: all(offerKind.has('exclusive'), othersMayRefuse),
        unless: any(buysHealthData, maturity.is('idea')),
        sources: [intellectualPropertyCode],
        fr: `Pas sans l’accord écrit de chaque titulaire (L113-3). Puis trois réponses écrites : ce que vous cédez, pour combien de temps, et comment en sortir.`,
        en: `Not without each holder’s written consent (L113-3, French code). Then three answers in writing: what you give up, for how long, and how to leave.`
      },
      {
        when: offerKind.has('fee'),
        unless: any(buysHealthData, maturity.is('idea')),
        fr: `Pas avant trois réponses écrites. Ce que la somme achète, pour combien de temps, et comment en sortir.`,
        en: `Not before three answers in writing. What the sum buys, for how long, and how to leave.`
      },
      {
        unless: any(buysHealthData, maturity.is('idea')),
        fr: `Pas avant trois réponses écrites. Ce que vous cédez, pour combien de temps, et comment en sortir.`,
        en: `Not before three answers in writing. What you give up, for how long, and how to leave.`
      }
    ]
  },
  {
    asks: [
      'revend',
      'usage commercial',
      's enrichi',
      'faire de l argent',
      'en profit',
      'resell',
      'commercial use',
      'make money',
      'profit from'
    ],
    title: { fr: `Qui en tire de l’argent`, en: `Whoever makes money from it` },
    lines: [
      {
        // Whose licence forbids it already is told what to do with that clause.
        unless: any(reuseRights.atLeast('free'), licence.is('non-commercial')),
        fr: `Interdire la vente n’est pas libre, et gêne aussi vos alliés. Une licence à partage fait mieux : qui modifie et diffuse rend, sous la même licence.`,
        en: `To forbid sale is not free, and is in your allies’ way too. A share-alike licence does better: whoever changes it and spreads it gives back, under the same licence.`
      }
    ]
  }
];
