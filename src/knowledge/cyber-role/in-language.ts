import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { CyberDoubt, CyberRole, CyberRoleId, CyberRoleWords } from '#knowledge/kinds/cyber-role.ts';
import { wordless } from '#knowledge/wordless.ts';
import { cyberDoubts } from './doubts.ts';
import { cyberRoles } from './index.ts';

/** The role finder in one language: roles, what is not sure, and where it was read. */
export type CyberRolesEntry = Readonly<{
  roles: readonly Readonly<{
    id: CyberRoleId;
    when: Condition;
    words: CyberRoleWords;
    sources: readonly Source[];
  }>[];
  doubts: readonly Readonly<{ id: string; when: Condition; says: string; sources: readonly Source[] }>[];
}>;

/** Every role and every doubt in one language. */
export const cyberRolesIn = (locale: Locale): CyberRolesEntry => ({
  roles: cyberRoles.map(({ id, when, sources, [locale]: words }: CyberRole) => ({
    id,
    when: wordless(when),
    words,
    sources
  })),
  doubts: cyberDoubts.map(({ id, when, sources = [], [locale]: says }: CyberDoubt) => ({
    id,
    when: wordless(when),
    says,
    sources
  }))
});
