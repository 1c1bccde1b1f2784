import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { users } from '#knowledge/questions/identify/users.ts';
import type { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';

/* The questions, whose words are not loaded for this. */
const CARRIER: typeof carrier.id = 'carrier';
const USERS: typeof users.id = 'users';
const STAKEHOLDERS: typeof stakeholders.id = 'stakeholders';

const AUTHORITY: (typeof carrier.options)[number] = 'local-authority';
const STATE: (typeof carrier.options)[number] = 'state-body';
const AUTHORITIES: (typeof users.options)[number] & (typeof stakeholders.options)[number] =
  'local-authorities';

/**
 * Whether a project has anything to do with this person, where the lead did not say whom to convince: no mayor
 * is there where no local authority carries it, uses it or has a say. As long as that is unanswered, she may be.
 */
export function inTheirWorld(persona: Persona, answers: Answers): boolean {
  if (persona !== 'mayor' || answers[CARRIER] === AUTHORITY) return true;
  const named = [answers[USERS], answers[STAKEHOLDERS]];
  return named.some((one) => one === undefined || one.includes(AUTHORITIES));
}

/** A service of the State answers to a ministry, where others answer to a mayor. */
export const answersToAMinistry = (answers: Answers): boolean => answers[CARRIER] === STATE;
