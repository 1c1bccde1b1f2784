import type { KitGround } from './ground.ts';

/** The terms for what is written in a forge, and those for what comes through a form. */
const beside: readonly string[] = ['inbound-dco', 'inbound-contributor-terms'];

/**
 * The terms under which contributions come in: what was accepted, else the first choice; where code and content
 * each have theirs, both.
 */
export function termsOf({ settled, followed, parts }: KitGround): readonly string[] {
  const first = settled('inbound');
  const both = parts.length > 1 && first.length === 1 && beside.includes(first[0] ?? '');
  return both ? beside.filter((id) => followed('inbound').includes(id)) : first;
}
