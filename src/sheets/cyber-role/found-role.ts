import type { AnswerChange } from '#engine/reason/change.ts';
import { flipsOf } from '#engine/reason/flips.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { CyberRolesEntry } from '#knowledge/cyber-role/in-language.ts';

type Role = CyberRolesEntry['roles'][number];

/** The role that the answers give; undefined as long as they do not tell. */
export const roleIn = (roles: readonly Role[], situation: Situation): Role | undefined =>
  roles.find(({ when }) => verdictOf(when, situation) === 'yes');

/** The roles that no answer has ruled out yet. */
export const possibleIn = (roles: readonly Role[], situation: Situation): Role[] =>
  roles.filter(({ when }) => verdictOf(when, situation) !== 'no');

/** The questions that would tell, those that most roles hang on first. */
export function questionsToAnswer(roles: readonly Role[], situation: Situation): string[] {
  const missing = possibleIn(roles, situation).flatMap(({ when }) => reasonsOf(when, situation));
  const times = (id: string) => missing.filter((one) => one === id).length;
  return [...new Set(missing)].sort((one, other) => times(other) - times(one));
}

/** One answer that would give another role, and which. */
export type RoleChange = Readonly<{ change: AnswerChange; role: Role }>;

/**
 * Every single answer that would give another role. What was said among several stays: nobody is told to
 * publish something else.
 */
export function roleChanges(roles: readonly Role[], role: Role, situation: Situation): RoleChange[] {
  const keepsWhatWasSaid = ({ question, to }: AnswerChange) => {
    const said = situation.answers[question];
    return !Array.isArray(said) || (Array.isArray(to) && said.every((option) => to.includes(option)));
  };
  return roles
    .filter(({ id }) => id !== role.id)
    .flatMap((other) =>
      flipsOf(other.when, 'yes', situation)
        .filter((flip) => flip.length === 1)
        .flatMap((flip) => flip.filter(keepsWhatWasSaid))
        .map((change) => ({ change, role: other }))
    );
}
