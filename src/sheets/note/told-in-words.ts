import { speaksOfLoan } from '#engine/portfolio/loan-in-words.ts';
import { holdsDeposit } from '#engine/portfolio/standing-in-words.ts';
import type { Dossier } from '#engine/dossier.ts';
import { plain } from '#engine/text/search.ts';
import { WENT_WRONG } from '#knowledge/note/harm.ts';
import { OWED_BY_CONTRACT } from '#knowledge/note/owed-by-contract.ts';
import { ASKER_REFUSED } from '#knowledge/note/offer.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { tellsOfWrong } from './wrong-in-words.ts';

/** Whoever directs somebody’s work, by what they are called. */
const DIRECTS =
  /(?<!\p{L})(?:direct(?:eur|rice)s?|direction|DGS|DSI|chef(?:fe)?s?|responsable|hiérarchie|patronn?e?s?|employeur|manager|management|boss|director|supervisor|employer|head of)(?!\p{L})/iu;

/** Something is to be made or handed over for whoever asks. */
const ORDERED =
  /(?<!\p{L})(?:command\p{L}*|livr(?:er|aison|aisons|ées?|és?)|exemplaires?|pièce|order(?:ed|s)?|deliver\p{L}*|apiece)(?!\p{L})/iu;

/** A place in somebody else’s employ is on offer. */
const POST =
  /(?<!\p{L})(?:(?:prendre|accepter|refuser|réponse (?:pour|sur|à)|propose(?:nt)?) (?:l[ea] ?|l[’']|un |ce )(?:poste|emploi|CDI|CDD|mi-temps)|(?:poste|emploi|CDI|CDD|mi-temps) proposé|offre d[’']emploi|embauche proposée|(?:take|accept|refuse|offered|offers? me) (?:the|a|this|that) (?:job|post|position)|(?:job|post) (?:offer|on offer))(?!\p{L})/iu;

/** What is asked for is owed already, by a paper that is signed. */
const OWED =
  /(?<!\p{L})(?:livrables?|avenant|(?:contrat|convention|accord)s? (?:déjà )?signée?s?|(?:la|notre) convention|le solde (?:en )?dépend|le solde [^.;]{0,40}en dépend|deliverables?|(?:signed|grant) (?:contract|agreement)|the balance depends)(?!\p{L})/iu;

/** Whoever offers has asked the family itself. */
const ASKED_FAMILY =
  /(?<!\p{L})(?:demand|écri|propos|appel)\p{L}* (?:\p{L}+ )?(?:à|aux|au) (?:la |sa |ses |son )?(?:veu|famille|héritier|enfant|fil|sœur|frère|mère|père)|(?<!\p{L})(?:ask|wrote|offer|call)\p{L}* (?:to )?(?:the|his|her|their) (?:widow|family|heir|child|son|daughter|sister|brother|mother|father)/iu;

/** What many are called, and tells nobody apart. */
const ANYBODY = /^(?:maison|socie|entrep|groupe|associ|fondat|compan|founda|house|group)/u;

/** The words by which somebody is told apart, by how they begin. */
const namesOf = (text: string): string[] =>
  (plain(text).match(/\p{L}{5,}/gu) ?? []).map((one) => one.slice(0, 6)).filter((one) => !ANYBODY.test(one));

/** How a question goes on that fears what somebody may do: “without … helping themselves”. */
const FEARS = /(?<!\p{L})(?:sans qu[e’']|without|so that no)(?<feared>[^,;?]*)/giu;

/** Whether whoever asks is one whose money is refused, or whom the person’s question fears. */
function asksRefused(asker: string, refused: string, question: string): boolean {
  const feared = [...question.matchAll(FEARS)].map(({ groups }) => groups?.['feared'] ?? '').join(' ');
  const known = new Set(namesOf(`${refused} ${feared}`));
  return namesOf(asker).some((one) => known.has(one));
}

/**
 * What the person’s own words tell besides what they name: a deposit that is owed back, an order that is taken, a loan
 * that falls due, a post on offer, what is owed by a signed paper, a family that was asked, that something went wrong already, whether whoever has to
 * be convinced directs their work. Lines of a note ask for these as for objects.
 */
export function toldInWords(objects: Dossier['objects']): readonly string[] {
  const said = (id: ObjectId): string => objects[id]?.text ?? '';
  const [money, offer] = [said('certain-money'), said('offer')];
  const taken = holdsDeposit(offer) || (holdsDeposit(money) && ORDERED.test(offer));
  return [
    ...(holdsDeposit(money) ? ['deposit'] : []),
    ...(taken ? ['order-taken'] : []),
    ...(ASKED_FAMILY.test(offer) ? ['asked-the-family'] : []),
    ...(OWED.test([offer, said('offer-from')].join(' ; ')) ? [OWED_BY_CONTRACT] : []),
    ...(asksRefused(said('offer-from'), said('refused'), said('own-question')) ? [ASKER_REFUSED] : []),
    ...(POST.test([said('own-question'), offer, said('other-dates')].join(' ; ')) ? ['post-offered'] : []),
    ...(speaksOfLoan(said('ending')) ? ['loan-due'] : []),
    ...(tellsOfWrong(said('harm')) ? [WENT_WRONG] : []),
    ...(DIRECTS.test(said('audience-name')) ? ['audience-directs'] : [])
  ];
}
