import type { CourseMap } from '#engine/course/course-map.ts';

/** The names that a drawing of the course needs, in one language. */
export type MapNames = Readonly<{
  stages: Readonly<Record<string, Readonly<{ title: string }>>>;
  questions: Readonly<Record<string, Readonly<{ short: string }>>>;
  /** When each question that is not asked of everybody is asked. */
  guards: Readonly<Record<string, string>>;
  onlyIf: string;
  check: string;
  note: string;
  /** What leads to the note from anywhere. */
  rest: string;
}>;

/** The machine of the course as a Mermaid flowchart: stages, questions, checks, branches with their condition. */
export function courseAsMermaid(map: CourseMap, names: MapNames): string {
  const stages = map.flatMap(({ id, branches }) => {
    const steps = branches.map(({ when, questions }, place) => {
      const first = questions[0] ?? '';
      const node = `${id}-${place}["${questions.map((one) => plain(names.questions[one]?.short ?? one)).join('<br>')}"]`;
      if (!when) return { node, enter: undefined };
      return { node, enter: `${id}-${place}-if{"${plain(`${names.onlyIf} ${names.guards[first] ?? ''}`)}"}` };
    });
    const last = `${id}-check(["${plain(names.check)}"])`;
    return [
      `  subgraph ${id}["${plain(names.stages[id]?.title ?? id)}"]`,
      ...steps.flatMap(({ node, enter }) => [...(enter ? [`    ${enter}`] : []), `    ${node}`]),
      `    ${last}`,
      ...steps.flatMap(({ enter }, place) => {
        const here = `${id}-${place}`;
        const next = steps[place + 1];
        const after = next ? `${id}-${place + 1}${next.enter ? '-if' : ''}` : `${id}-check`;
        return enter
          ? [`    ${here}-if --> ${here}`, `    ${here}-if -.-> ${after}`, `    ${here} --> ${after}`]
          : [`    ${here} --> ${after}`];
      }),
      '  end'
    ];
  });
  const entrances = map.map(({ id, branches }) =>
    branches.length === 0 ? `${id}-check` : `${id}-0${branches[0]?.when ? '-if' : ''}`
  );
  const legs = map.map(({ id }, place) => `  ${id}-check --> ${entrances[place + 1] ?? 'note'}`);
  const rests = map.map(({ id }) => `  ${id} -. "${plain(names.rest)}" .-> note`);
  return ['flowchart TD', ...stages, `  note[["${plain(names.note)}"]]`, ...legs, ...rests, ''].join('\n');
}

/** Mermaid ends a label at a straight quote. */
const plain = (label: string): string => label.replaceAll('"', '”');
