import type { AnswerValue } from '#engine/reason/answers.ts';
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

/** Answers to one question, any of which would take the role away, and the role that they would give, if any. */
export type RoleChange = Readonly<{
  question: string;
  answers: readonly AnswerValue[];
  role: Role | undefined;
}>;

/**
 * Every single answer that would take the role away, by the role that it would give. What was said among
 * several stays: nobody is told to publish something else.
 */
export function roleChanges(roles: readonly Role[], role: Role, situation: Situation): RoleChange[] {
  const keepsWhatWasSaid = (question: string, to: AnswerValue) =>
    [situation.answers[question] ?? []].flat().every((option) => [to].flat().includes(option));
  const changes: RoleChange[] = [];
  for (const flip of flipsOf(role.when, 'no', situation)) {
    const [change] = flip;
    if (!change || flip.length > 1) continue;
    const { question, to, or } = change;
    for (const value of [to, ...or]) {
      const several = situation.questions.get(question)?.kind === 'some';
      if (several && !keepsWhatWasSaid(question, value)) continue;
      const next = roleIn(roles, situation.supposing([{ question, to: value, or: [] }]));
      const place = changes.findIndex((one) => one.question === question && one.role === next);
      const answers = [...(changes[place]?.answers ?? []), value];
      changes.splice(place < 0 ? changes.length : place, 1, { question, answers, role: next });
    }
  }
  return changes;
}
