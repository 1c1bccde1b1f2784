import { isolated } from './isolated.ts';

/** What was worked out for a project: every sheet of it asks for the same. */
const known = new WeakMap<object, unknown>();

/**
 * The same project, with all that somebody wrote in it as it can stand in a sentence. What nothing reaches out of
 * is the very same object.
 */
export function inSentences<Part>(part: Part): Part {
  return spoken(part) as Part;
}

function spoken(part: unknown): unknown {
  if (typeof part === 'string') return isolated(part);
  if (typeof part !== 'object' || part === null) return part;
  const done = known.get(part);
  if (done !== undefined) return done;
  const entries = Object.entries(part).map(([key, value]) => [key, value, spoken(value)] as const);
  const same = entries.every(([, before, after]) => before === after);
  const made = Array.isArray(part) ? entries.map(([, , after]) => after) : withAll(entries);
  const result = same ? part : made;
  known.set(part, result);
  return result;
}

const withAll = (entries: readonly (readonly [string, unknown, unknown])[]) =>
  Object.fromEntries(entries.map(([key, , after]) => [key, after]));
