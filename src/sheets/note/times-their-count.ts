import { daysBetween } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { mostCounted } from '#engine/text/count-in-words.ts';
import { hoursInWords } from '#engine/text/hours-in-words.ts';
import { smallFirst } from '#engine/text/small-first.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { hoursIn } from '#texts/format/hours.ts';
import { dueOf, type Days } from './in-time.ts';
import type { NoteWords } from './note-words.ts';

/** Where those are counted for whom a step takes so long each, by how it says so, and which of the counts is theirs. */
const EACH: readonly Readonly<{ takes: RegExp; counted: readonly ObjectId[]; what?: RegExp }>[] = [
  { takes: / (?:par|an?) (?:personne|famille|person|family)$/u, counted: ['owners'] },
  {
    takes: / (?:par|an?) (?:client|customer)$/u,
    counted: ['users', 'certain-money'],
    what: /^(?:client|customer)s?$/iu
  },
  { takes: / (?:par|an?) (?:fichier|file)$/u, counted: ['pieces'] }
];

/** A day of work: what takes no longer for all of them together is said as it is. */
const A_DAY = 7;
/** So much of the hours there are goes to one thing: the rest has its own. */
const SHARE = 1 / 2;

/** Fewer are not sorted into the first ones and the others. */
const FEW = 10;

/** So many, in tens or fives where they are many: nobody needs forty-three. */
const round = (count: number): number => {
  const step = count > 20 ? 10 : count > 10 ? 5 : 1;
  return Math.max(1, Math.floor(count / step) * step);
};

/**
 * The step as it is where what it takes is multiplied by those whom the person counted: it says how long in all. Where half of the
 * hours until its day do not hold that, it is done for as many as they do, and says that the others wait or are handed on.
 */
export function timesTheirCount(
  step: StepEntry,
  { hours, texts, ...days }: Days & Readonly<{ hours?: number | undefined; texts: NoteWords['texts'] }>
): StepEntry {
  const each = EACH.find(({ takes }) => takes.test(step.takes));
  const unit = hoursInWords(step.takes) ?? 0;
  const all = Math.max(
    0,
    ...(each?.counted ?? []).map((id) => mostCounted(days.objects[id]?.text ?? '', each?.what))
  );
  if (unit * all <= A_DAY) return step;
  const one = smallFirst(step.takes);
  const weeks = daysBetween(days.today, dueOf(step, days)) / delays[0];
  const some = hours && all > FEW ? round((hours * weeks * SHARE) / unit) : all;
  if (some >= all - 1) return { ...step, takes: texts.forAll(hoursIn(unit * all), one, all) };
  return {
    ...step,
    takes: texts.forSome(hoursIn(unit * some), one, some, all),
    done: texts.someFirst(some, smallFirst(step.done), all - some)
  };
}
