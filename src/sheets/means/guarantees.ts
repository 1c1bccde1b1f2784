import type { Guarantee } from '#engine/dossier.ts';
import type { Constituent, MeansWords } from './need-line.ts';

/** Who guarantees what: one row a thing that is shared, one cell a role that watches over it. */
export type GuaranteesSheet = Readonly<{
  title: string;
  lead: string;
  /** How many cells are held by nobody, in words; '' where no project is open. */
  vacancies: string;
  rows: readonly Readonly<{
    id: string;
    title: string;
    vacancies: string;
    summary: string;
    cells: readonly Readonly<{ id: string; role: string; summary: string; name: string; who: string }>[];
  }>[];
  source: string;
}>;

/** The grid in words; `guarantees`: by constituent and role, undefined where no project is open. */
export function guaranteesSheet(
  guarantees: Readonly<Record<string, Guarantee>> | undefined,
  { words, constituents, roles }: Pick<MeansWords, 'words' | 'constituents' | 'roles'>
): GuaranteesSheet {
  const cellsOf = (constituent: Constituent) =>
    roles.map((role) => {
      const id = `${constituent.id}-${role.id}`;
      return {
        id,
        role: role.title,
        summary: role.summary,
        name: words.cell(role.title, constituent.title),
        who: guarantees?.[id]?.who ?? ''
      };
    });
  const vacant = (some: readonly Readonly<{ who: string }>[]) =>
    guarantees ? words.vacancies(some.filter(({ who }) => who === '').length) : '';
  const rows = constituents.map((constituent) => {
    const cells = cellsOf(constituent);
    const { id, title, summary } = constituent;
    return { id, title, vacancies: vacant(cells), summary, cells };
  });
  return {
    title: words.gridTitle,
    lead: words.gridLead,
    vacancies: vacant(rows.flatMap(({ cells }) => cells)),
    rows,
    source: words.source
  };
}
