import { unmarked } from '#engine/text/alternatives.ts';
import { roles } from '#engine/advise/advice.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import { conditionKeys } from '#engine/reason/unpacked.ts';
import { slotsIn } from '#engine/text/weaving.ts';
import { locales } from '#engine/locale.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { objects } from '#knowledge/objects.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { authoritySlots } from '#sheets/note/authority-in-words.ts';
import { placeSlots } from '#sheets/note/field/places-in-words.ts';
import { linesIn, notes } from './note-lines.ts';
import { proveEach, type Proof } from './proof.ts';

const adviceIds = new Set<string>(everyAdvice.map(({ id }) => id));
const schemeIds = new Set<string>(programmes.map(({ id }) => id));
const situationIds = new Set<string>(situations.map(({ id }) => id));
const fallbackOf = new Map<string, readonly unknown[]>(Object.entries(objects));
/** A slot that is always said: a day, somebody of the field (or nobody), words that have a fallback. */
const filled = new Set<string>([
  ...daySlots.map(({ slot }) => slot),
  ...placeSlots,
  ...authoritySlots,
  'users',
  'parts',
  'licences',
  'items',
  'offer-quoted',
  'call-date',
  'call-quoted',
  'signing-date',
  'may-agree',
  'reply-day',
  'payer',
  'yearly-bill',
  'yearly-key',
  'ending-quoted',
  'harm-quoted',
  'harm-named'
]);
const isSaid = (id: string): boolean => filled.has(id) || (fallbackOf.get(id)?.length ?? 0) > 0;

/** Words of the person’s own may be one thing or several: no verb agrees with them. */
const AGREES =
  /(?:["`.:;,«“!?(]\s*|\b(?:que|si|quand|if|when|that) )\{(?:thing|offer|owners|deciders|ending|neighbour-name|audience-name)\} (?:(?:n’)?(?:est|a|sont|ont|sera|va|doit|peut)|n’[aeiouy]\p{L}+|s’[aeiouyé]\p{L}+|l’emporte|vous \p{L}+ra|perd|dépend|sert|reste|manque|marche|tient|appartient|vaut|is|are|has|have|does|loses|relies|wins|stays|serves|depends|belongs|needs|works|holds)(?![\p{L}’])/gu;

/** What must hold of every situation and of what it puts into a note (design 19). */
export const noteProofs = (): Proof[] => [
  proveEach('no advice gives the same reason twice', [...everyAdvice, ...situations], (one) =>
    roles.flatMap((role) =>
      locales.flatMap((locale) => {
        const texts = one[role].map((criterion) => unmarked(criterion[locale]));
        return texts
          .filter((text, place) => texts.indexOf(text) !== place)
          .map((text) => `${one.id}: ${text}`);
      })
    )
  ),
  proveEach('a situation names advice, actions, schemes and situations that exist', notes, ({ id, note }) =>
    [
      ...note.never.flatMap(({ advice }) => advice.filter((one) => !adviceIds.has(one))),
      ...(situations.find((one) => one.id === id)?.first ?? []).flatMap(({ advice }) =>
        advice.filter((one) => !adviceIds.has(one))
      ),
      ...note.steps.flatMap(({ action }) => (action && !adviceIds.has(action) ? [action] : [])),
      ...note.money.flatMap(({ programme }) => (programme && !schemeIds.has(programme) ? [programme] : [])),
      ...(situations.find((one) => one.id === id)?.over ?? []).filter((one) => !situationIds.has(one))
    ].map((one) => `${id}: ${one}`)
  ),
  proveEach(
    'why an advice is excluded is told where no words of the person’s own are',
    notes,
    ({ id, note }) =>
      note.never.flatMap(({ fr, en }) => slotsIn(`${fr} ${en}`).map((slot) => `${id}: {${slot}}`))
  ),
  proveEach('no step of a situation is what the situation itself excludes', notes, ({ id, note }) => {
    const never = note.never.filter(({ when }) => !when).flatMap(({ advice }) => advice);
    return note.steps.flatMap(({ action }) => (action && never.includes(action) ? [`${id}: ${action}`] : []));
  }),
  proveEach('nothing that cannot be undone comes before those who own it agree', notes, ({ id, note }) => {
    const consent = Math.max(0, ...note.steps.filter((step) => step.consent).map(({ within }) => within));
    return note.steps
      .filter((step) => step.irrevocable && step.within < consent)
      .map((step) => `${id}: ${step.id} within ${step.within} days, before an agreement within ${consent}`);
  }),
  proveEach('the steps of a situation have names of their own', notes, ({ id, note }) => {
    const names = note.steps.map((step) => step.id);
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${id}: ${name}`);
  }),
  proveEach(
    'every situation answers, says what to do, when to stop and what to find out',
    situations,
    ({ id, note }) => [
      ...(['answer', 'facts', 'steps', 'money', 'law', 'risk', 'stop', 'find'] as const)
        .filter((part) => note[part].length === 0)
        .map((part) => `${id}: nothing under “${part}”`),
      ...(note.steps.some(({ within }) => within === 7) ? [] : [`${id}: nothing to do this week`])
    ]
  ),
  proveEach(
    'words of the person’s own are there, or something stands in their place',
    notes,
    ({ id, note }) =>
      linesIn(note).flatMap((line) =>
        slotsIn(
          JSON.stringify(line, (key, value: unknown) => (conditionKeys.includes(key) ? undefined : value))
        )
          .filter((slot) => !isSaid(slot) && !line.needs?.includes(slot))
          .map((slot) => `${id}: {${slot}}`)
      )
  ),
  proveEach('no verb agrees with words that may be one thing or several', notes, ({ id, note }) =>
    linesIn(note).flatMap((line) =>
      [...JSON.stringify(line).matchAll(AGREES)].map(([found]) => `${id}: ${found}`)
    )
  )
];
