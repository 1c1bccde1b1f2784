import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questionsOf, type Course } from './course.ts';
import { pathThrough, type Move, type Path } from './path.ts';

/** The states of a machine that can be reached, as `stage.question`, and where each move leads from there. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, string>>;

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.entries(value).flat().join('.') : String(value);

/** Everywhere that somebody may go who has given these answers: `xstate/graph` tries every move in every state. */
export function graphOf(course: Course, answers: Answers, path: Path = pathThrough(course)): Graph {
  const moves: Move[] = [
    { type: 'continue' },
    { type: 'back' },
    { type: 'rest' },
    ...course.map(({ id }): Move => ({ type: 'open', stage: id }))
  ];
  const adjacency = getAdjacencyMap(path, {
    input: { situation: new Situation(questionsOf(course), answers) },
    events: moves,
    serializeState: ({ value }) => nameOf(value)
  });
  const graph = new Map<string, Map<string, string>>();
  for (const { state, event, nextState } of adjacencyMapToArray(adjacency)) {
    const ways = graph.get(nameOf(state.value)) ?? new Map<string, string>();
    ways.set(event.type === 'open' ? event.stage : event.type, nameOf(nextState.value));
    graph.set(nameOf(state.value), ways);
  }
  return graph;
}
