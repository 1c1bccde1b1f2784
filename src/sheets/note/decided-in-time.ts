import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { decisionDay, ownDay } from '#knowledge/own-dates.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { CALL_DATE, lastReply } from './by-their-date.ts';
import { NEEDED_ON } from './needed-by.ts';
import { neededTyped } from './needed-typed.ts';
import { SITTING } from './sits-later.ts';
import { wordsMeant } from './words-meant.ts';
import { dayOfTheCall, decidedByTyped, sittingTyped, speaksOfACall } from './typed-dates.ts';

const KIND: string = 'offer-kind' satisfies typeof offerKind.id;
const A_CALL: string = 'call' satisfies (typeof offerKind.options)[number];
const MONEY: string = 'money' satisfies (typeof offerKind.options)[number];
const EXCLUSIVE: string = 'exclusive' satisfies (typeof offerKind.options)[number];
const DANGER: string = 'danger' satisfies typeof danger.id;
const DIVIDED: string = 'dispute' satisfies (typeof danger.options)[number];
const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;
const HEIRS: string = 'own-family' satisfies (typeof agreement.options)[number];

/** What the offer is called, and who makes it. */
const offerWords = ['offer', 'offer-from'] satisfies readonly ObjectId[];

/**
 * The person’s words with a day to decide where they set none: before whoever waits gives up, and before others decide
 * on a day that they wrote. Nobody waits for the group where the answer is known already, as it is to whoever wants for
 * themselves what others have a share in; and a divided group is not made to vote by the day of whoever makes an offer,
 * nor heirs before the estate is settled: they ask for time. Where the day on which they meet was typed, it is that one,
 * whoever waits; and the day on which others need it is kept beside. A call that came beside another offer has its own day.
 */
export function decidedInTime(
  typed: Dossier['objects'],
  { answers }: Situation,
  today: string
): Dossier['objects'] {
  const objects = wordsMeant(typed, { answers });
  const kinds = [answers[KIND] ?? []].flat();
  const called = kinds.includes(A_CALL) && isOfAnother(kinds, objects);
  const heirs = [answers[AGREEMENT] ?? []].flat().includes(HEIRS);
  const unhurried = heirs || kinds.includes(EXCLUSIVE) || [answers[DANGER] ?? []].flat().includes(DIVIDED);
  const reply = unhurried ? undefined : lastReply({ today, objects });
  const soonest = decisionDay(objects, today);
  // What lapses is renewed before heirs decide, and hurries none of them.
  const own = ownDay(objects, 'decision-date');
  const usual = reply ?? own ?? (heirs ? decisionDay({}, today) : soonest);
  const needed = neededTyped(objects, today);
  const sitting = sittingTyped(objects, today);
  const decided = sitting ?? [usual, decidedByTyped(objects, today) ?? usual].sort()[0] ?? usual;
  const isSet = own !== undefined || (reply === undefined && decided === soonest);
  const at = objects['offer-date']?.at ?? objects['other-dates']?.at ?? 0;
  return {
    ...objects,
    ...(isSet ? {} : { 'decision-date': { text: decided, at } }),
    ...(needed === undefined ? {} : { [NEEDED_ON]: { text: needed, at } }),
    ...(sitting === undefined ? {} : { [SITTING]: { text: sitting, at } }),
    ...(called ? { [CALL_DATE]: { text: dayOfTheCall(objects, today) ?? '', at } } : {})
  };
}

/** Whether several things came, and the words of the offer are not those of the call. */
const isOfAnother = (kinds: readonly string[], objects: Dossier['objects']): boolean =>
  kinds.some((kind) => kind !== A_CALL && kind !== MONEY) &&
  !offerWords.some((id) => speaksOfACall(objects[id]?.text ?? ''));
