import type { ObjectId } from '#knowledge/objects.ts';
import { plain } from '#engine/text/search.ts';
import type { NoteDossier } from '../note-sheet.ts';

/** Whether the person’s own words speak of this. */
export type Speaks = (beginnings: readonly string[]) => boolean;

/**
 * Tells what a text speaks of, by the beginnings of its words; a beginning that ends with a space is a whole word.
 */
export function speaksIn(text: string): Speaks {
  const words = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (beginnings) => beginnings.some((one) => words.includes(` ${plain(one)}`));
}

/** The same of a project: its name, its purpose and its objects. */
export const speaksOf = ({
  name,
  purpose,
  objects
}: Pick<NoteDossier, 'name' | 'purpose' | 'objects'>): Speaks =>
  speaksIn([name, purpose, ...Object.values(objects).map(({ text }) => text)].join(' '));

/** What a project is about, where its other words speak of people, money and days. */
const ABOUT = ['thing', 'pieces', 'users'] satisfies readonly ObjectId[];

/**
 * What a project speaks of in a field, and whether its trade is another one than that of the field; `is`: what it is
 * itself, whoever asks, offers or decides, and whatever happened.
 */
export type Trade = Readonly<{ speaks: Speaks; is: Speaks; isOther: boolean; names: Speaks }>;

/** The trade of a project in this field: where it is another one, a word said in passing tells no matter. */
export function tradeOf(
  { name, purpose, objects }: Pick<NoteDossier, 'name' | 'purpose' | 'objects'>,
  elsewhere: readonly string[] = []
): Trade {
  const about = Object.fromEntries(ABOUT.flatMap((id) => (objects[id] ? [[id, objects[id]]] : [])));
  const names = speaksOf({ name, purpose, objects });
  const core = speaksOf({ name, purpose, objects: about });
  const isOther = core(elsewhere);
  // Whoever uses it tells a trade, and not what it is.
  const { users: _, ...itself } = about;
  return {
    speaks: isOther ? core : names,
    is: speaksOf({ name, purpose, objects: itself }),
    isOther,
    names
  };
}

/** What is told to a project: what its own words speak of comes first, a matter that is not theirs goes. */
export function ofTheMatter<One extends Readonly<{ matter?: readonly string[] }>>(
  some: readonly One[],
  speaks: Speaks
): One[] {
  const theirs = some.filter(({ matter }) => matter && speaks(matter));
  return [...theirs, ...some.filter(({ matter }) => !matter)];
}

/**
 * The law that is told: that of the matter first, and so much of that of the answers. Words add the law of their
 * matter, and take none away.
 */
export function lawOfAnswers<One extends Readonly<{ matter?: readonly string[] }>>(
  some: readonly One[],
  speaks: Speaks,
  most: number
): One[] {
  const answered = some.filter(({ matter }) => !matter).slice(0, most);
  const spoken = ofTheMatter(some, speaks).filter(({ matter }) => matter);
  const [first, ...more] = spoken.slice(0, Math.max(1, most - answered.length));
  return first ? [first, ...answered, ...more] : answered;
}

/** Where the matter itself has as many, the rest of its field is another trade. */
const ENOUGH = 2;

/** The places to name: those of the matter alone where there are enough of them, the rest of the field after them elsewhere. */
export function closest<One extends Readonly<{ matter?: readonly string[] }>>(
  fitting: readonly One[]
): readonly One[] {
  const theirs = fitting.filter(({ matter }) => matter);
  return theirs.length >= ENOUGH ? theirs : fitting;
}
