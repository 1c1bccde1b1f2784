import type { Dossier } from '#engine/dossier.ts';

/** Somebody who takes care of something, and how many actions of the plan bear that name. */
export type CrewMember = Readonly<{ name: string; actions: number }>;

/** Everybody whom the project names as taking care of something planned, whoever has most to do first. */
export function crewOf(
  { actions, guarantees }: Pick<Dossier, 'actions' | 'guarantees'>,
  planned: ReadonlySet<string>
): CrewMember[] {
  const counts = new Map<string, number>();
  const add = (written: string, more: number) => {
    const name = written.trim();
    if (name) counts.set(name, (counts.get(name) ?? 0) + more);
  };
  for (const [id, { owner, state }] of Object.entries(actions)) {
    if (planned.has(id) && state !== 'set-aside' && state !== 'done') add(owner, 1);
  }
  for (const { who } of Object.values(guarantees)) add(who, 0);
  return [...counts]
    .map(([name, count]) => ({ name, actions: count }))
    .sort((one, other) => other.actions - one.actions);
}
