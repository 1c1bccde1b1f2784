import type { danger } from '#knowledge/questions/qualify/danger.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { renewed } from '#knowledge/note/ending.ts';
import type { Happening } from './agenda.ts';
import { isCallAlone } from './by-their-date.ts';
import { speaksIn } from './field/matter.ts';
import { NEEDED } from './needed-typed.ts';
import type { Days } from './in-time.ts';
import { sitsAfterOffer } from './agrees-before.ts';
import { toldInWords } from './told-in-words.ts';
import { speaksOfACall } from './typed-dates.ts';

const DANGER: string = 'danger' satisfies typeof danger.id;
const OFFER_KIND: string = 'offer-kind' satisfies typeof offerKind.id;

/** What somebody waits for on a day that was typed; what is to be in hand then follows from it. */
export type DayKind =
  | 'questions'
  | 'page'
  | 'application'
  | 'tender'
  | 'deliverable'
  | 'delivery'
  | 'budget'
  | 'sitting'
  | 'decision'
  | 'own'
  | 'mourning'
  | 'meeting'
  | 'absence'
  | 'shown'
  | 'published'
  | 'needed'
  | 'answer'
  | 'reply'
  | 'time'
  | 'renewal'
  | 'loan'
  | 'leaving'
  | 'money'
  | 'changing'
  | 'closing'
  | 'ending'
  | 'other';

const word = (some: string): RegExp => new RegExp(`(?<!\\p{L})(?:${some})(?!\\p{L})`, 'iu');

/** Days on which somebody can do nothing, and after which they do less. */
export const ABSENCE = word(
  `cataracte|opérations?|opéré|opérée|chirurgie|hôpital|accouchement|naissance|congés?|vacances|absence|déménagement|surgery|operation|hospital|birth|leave|holidays?|moving house`
);

/** What the words of a day say that happens then, in both languages; the first that fits is it. */
const read: readonly (readonly [DayKind, RegExp])[] = [
  [
    'questions',
    word(`dernières questions|fin des questions|questions des candidats|last questions|questions close`)
  ],
  ['page', word(`une page|pages?|rapports?|notes? (?:pour|de|for|to)|mémo|a page|reports?|memo|paper for`)],
  [
    'deliverable',
    word(`solde|livrables?|remboursement|factures?|bilan|compte rendu|balance|deliverables?|invoices?|refund`)
  ],
  ['delivery', word(`livraisons?|livrer|livrée?s?|delivery|deliver|delivered`)],
  [
    'meeting',
    word(
      `notaire|avocate?s?|banque|banquier|rendez-vous|entretien|visite|rencontre|notary|lawyer|solicitor|bank|appointment|interview|visit|meets? (?:the|with)`
    )
  ],
  ['budget', word(`budgets?|budgétaire`)],
  [
    'sitting',
    word(
      `conseils?|comités?|commissions?|jurys?|assemblées?(?: générale)?|bureau|votes?|délibère|délibération|AG|CA|boards?|council|committee|jury|assembly|general meeting`
    )
  ],
  ['absence', ABSENCE],
  [
    'shown',
    word(
      `soutenance|séminaires?|conférences?|colloque|salon|exposition|fête|foire|festival|concert|tournoi|régate|journées?|talk|thesis|defence|seminar|conference|fair|exhibition|party|show|tournament`
    )
  ],
  [
    'ending',
    word(
      `fin d[eu]|fin des|expire|expirent|échéance|s’arrête|s'arrête|ferme|fermeture|résiliation|end of|ends|expires?|stops?|closes?|closing|runs out`
    )
  ],
  [
    'published',
    word(`publié|publiée|publiés|publiées|publication|en ligne|parution|published|publication|online|release`)
  ],
  ['reply', word(`réponses?|répondre|reply|replies|answers?`)]
];

/** What ends, where it is somebody who goes, or money that runs out. */
const LEAVES = word(
  `départ|retraite|s’en va|s'en va|part|quitte|quittent|contrat (?:d[’'u]|de(?: la| l[’'])?) ?(?:\\p{L}*ing\\p{L}+|technicien\\p{L}*|post\\p{L}*|doctor\\p{L}*|salarié\\p{L}*|agent\\p{L}*|animat\\p{L}+|chargée? de \\p{L}+)|(?:engineer|technician|postdoc|employee|officer)[’']s contract|infarctus|leaves?|leaving|retires?|retirement|work`
);
/** A place that is left or sold, with all that is in it. */
const PLACE = word(
  `maisons?|locaux|local|salle|cave|grange|atelier|bâtiment|bureaux|houses?|premises|building|barn|workshop|rooms?`
);
/** The contract of somebody, by their name. */
const POST_OF = /contrat (?:de |d’|d')\p{Lu}|(?:\p{Lu}\p{L}+)[’']s (?:contract|post)/u;
/** What a host keeps or drops: it is moved over, or left; nobody goes. */
const HOST = word(`héberg\\p{L}*|serveurs?|versions?|host(?:s|ing)?|servers?`);
const MONEY = word(
  `subventions?|financements?|allocations?|chômage|économies|argent|budget|bourse|salaire|grants?|funding|money|savings|benefits|project|projet(?: de recherche)?`
);

/** What is waited for on that day, by what happens then and by what was answered. */
export function dayKind(
  { words, date }: Happening,
  situation: Situation,
  days: Days & Readonly<{ objects: Dossier['objects'] }>
): DayKind {
  const { answers } = situation;
  const ticked = (id: string, option: string) => [answers[id] ?? []].flat().includes(option);
  if (date === 'offer-date') {
    if (ticked(OFFER_KIND, 'tender') && isCallAlone(situation, days.objects)) return 'tender';
    if (isCallAlone(situation, days.objects)) return 'application';
    return sitsAfterOffer(days) ? 'time' : 'answer';
  }
  if (date === 'decision-date') return ticked(DANGER, 'person-died') ? 'mourning' : 'decision';
  if (date === 'ending-date') return endingKind(words, situation, days.objects);
  if (
    speaksOfACall(words) ||
    word(`dossiers?|dépôt d[eu]|dépôt des (?:dossiers|candidatures)|candidatures?`).test(words)
  )
    return /rapports?/iu.test(words) ? 'page' : 'application';
  if (ticked(OFFER_KIND, 'tender') && word(`offres?|bids?|tenders?`).test(words)) return 'tender';
  return read.find(([, says]) => says.test(words))?.[0] ?? (NEEDED.test(words) ? 'needed' : 'other');
}

/** The same of what ends. */
function endingKind(words: string, { answers }: Situation, objects: Dossier['objects']): DayKind {
  if (toldInWords(objects).includes('loan-due')) return 'loan';
  if (speaksIn(words)(renewed)) return 'renewal';
  if (LEAVES.test(words) || POST_OF.test(words)) return 'leaving';
  if (MONEY.test(words)) return 'money';
  if (PLACE.test(words)) return 'closing';
  const dangers = [answers[DANGER] ?? []].flat();
  if (dangers.includes('money-ends')) return 'ending';
  if (dangers.includes('place-closes')) return 'closing';
  if (dangers.includes('place-changes') && HOST.test(words)) return 'changing';
  return dangers.includes('person-leaves') ? 'leaving' : 'ending';
}
