import { aboutCyberRole } from '#knowledge/cyber-role/about.ts';

/** Whether an advice speaks of the role under the Cyber Resilience Act, so that it leads to the role finder. */
export const speaksOfRole = (adviceId: string): boolean => aboutCyberRole.includes(adviceId);
