import type { Dossier } from '#engine/dossier.ts';
import { locales } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { asAName } from '#engine/text/as-a-name.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';

const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;
const EMPLOYER: string = 'employer' satisfies (typeof agreement.options)[number];
const BOARD: string = 'board' satisfies (typeof agreement.options)[number];
const CARRIER: string = 'carrier' satisfies typeof carrier.id;
const DANGER: string = 'danger' satisfies typeof danger.id;
const HARMS = ['may-hurt', 'already-out'] satisfies (typeof danger.options)[number][];

/** What decides by itself, and is nobody’s staff. */
const ownMasters: readonly string[] = [
  'association',
  'cooperative',
  'informal-group'
] satisfies readonly (typeof carrier.options)[number][];

const OWNERS = 'owners' satisfies ObjectId;
const DECIDERS = 'deciders' satisfies ObjectId;

/** What votes by what it is called, whoever employs. */
const VOTES = /assembl|bureau|conseil|comit|collège|réunion|membres|board|council|meeting|members/iu;

const ticked = ({ answers }: Pick<Situation, 'answers'>, question: string): readonly string[] =>
  [answers[question] ?? []].flat();

/**
 * The person’s words, each under what it can mean beside what was ticked. Where an association or a group says yes for
 * itself, an employer that signs has rights in a part, and no vote: who was named as deciding is one of those who have
 * a right. Pure.
 */
export function wordsMeant(
  objects: Dossier['objects'],
  situation: Pick<Situation, 'answers'>
): Dossier['objects'] {
  const agree = ticked(situation, AGREEMENT);
  const { [DECIDERS]: deciders, ...rest } = objects;
  const theirs =
    agree.includes(EMPLOYER) &&
    !agree.includes(BOARD) &&
    ticked(situation, CARRIER).some((one) => ownMasters.includes(one));
  if (!theirs || !deciders || deciders.text.trim() === '' || VOTES.test(deciders.text)) return objects;
  const owners = rest[OWNERS]?.text.trim() ?? '';
  const all = [owners, deciders.text].filter(Boolean).join(' ; ');
  // A sentence names nobody: joined to names, it would keep them all out of the note.
  const nameAll = locales.every((locale) => asAName(all, locale, 'people') !== '');
  return nameAll ? { ...rest, [OWNERS]: { ...deciders, text: all } } : objects;
}

/** Whether the one line in which somebody says what hurts, or what is out, may speak of either: then it names neither. */
export const namesEitherHarm = (situation: Pick<Situation, 'answers'>): boolean =>
  HARMS.every((one) => ticked(situation, DANGER).includes(one));
