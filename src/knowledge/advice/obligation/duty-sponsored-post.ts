import { all } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { influenceAct, influenceDecree } from '#knowledge/sources/law.ts';

export const dutySponsoredPost = obligation({
  id: 'duty-sponsored-post',
  from: '2023-06',
  effortDays: 0.5,
  requires: [
    {
      when: all(nextAudience.has('public'), needs.has('communication')),
      fr: `Vous voulez convaincre le grand public, et payer de la communication`,
      en: `You want to convince the general public, and to pay for communication`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [influenceAct, influenceDecree],
  reviewed: '2026-11-28',
  fr: {
    title: `Dire qu’une publication est payée`,
    summary: `Dès qu’il y a argent ou avantage en échange, la publication doit le dire. Depuis janvier 2026, dès 1 000 € hors taxes dans l’année pour le même objectif, il faut un contrat écrit. Le décret est de novembre 2025.`,
    who: `Qui paie et qui publie, ensemble. Sans contrepartie, la loi ne s’applique pas.`,
    now: `Si quelqu’un parle de vous sans rien recevoir, dites-le tous les deux. Sinon, écrivez le contrat avant la publication.`
  },
  en: {
    title: `Say that a post is paid for`,
    summary: `As soon as there is money or a benefit in return, the post must say so. Since January 2026, from €1,000 before tax in a year for the same aim, a written contract is required. The decree is of November 2025.`,
    who: `Whoever pays and whoever posts, together. Without anything in return, the law does not apply.`,
    now: `If somebody speaks of you and receives nothing, both of you say so. If not, write the contract before the post.`
  }
});
