import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Condition } from '#engine/reason/condition.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { CHECK, NOTE, type Path } from './path.ts';

/** Questions that follow each other and are asked under the same condition; `when` is missing where always. */
export type Branch = Readonly<{ when?: Condition; questions: readonly string[] }>;

/** A course as it is drawn: in each stage, the way and the branches that leave and rejoin it. */
export type CourseMap = readonly Readonly<{ id: string; branches: readonly Branch[] }>[];

/**
 * The drawing of a machine: its stages as “continue” leads through them, and in each what is asked, with
 * the condition of the question that guards it. Pure.
 */
export function mapOf(path: Path, questions: Questions): CourseMap {
  const stages = [];
  let stage = path.root.initial.target[0];
  while (stage && stage.key !== NOTE) {
    const { branches, leave } = throughStage(stage, questions);
    stages.push({ id: stage.key, branches });
    stage = leave;
  }
  return stages;
}

/** The branches of one stage, and the state that follows it. */
function throughStage(stage: AnyStateNode, questions: Questions) {
  const branches: Branch[] = [];
  let [onward] = stage.initial.target[0]?.always ?? [];
  for (let state = targetOf(onward); state && state.key !== CHECK; state = targetOf(onward)) {
    const gate = gateOf(onward);
    const when = gate === undefined ? undefined : questions.get(gate)?.askedWhen;
    const last = branches.at(-1);
    if (last && JSON.stringify(last.when) === JSON.stringify(when)) {
      branches.splice(-1, 1, { ...last, questions: [...last.questions, state.key] });
    } else {
      branches.push({ ...(when && { when }), questions: [state.key] });
    }
    [onward] = onwardFrom(state);
  }
  const check = targetOf(onward);
  return { branches, leave: check && targetOf(onwardFrom(check)[0]) };
}

const onwardFrom = (state: AnyStateNode): AnyTransitionDefinition[] =>
  state.transitions.get('continue') ?? [];

const targetOf = (transition: AnyTransitionDefinition | undefined): AnyStateNode | undefined =>
  transition?.target?.[0];

/** The question whose condition a transition waits for; undefined where everybody takes it. */
function gateOf(transition: AnyTransitionDefinition | undefined): string | undefined {
  const guard = transition?.guard;
  const params = typeof guard === 'object' && guard !== null && 'params' in guard ? guard.params : undefined;
  return typeof params === 'object' &&
    params !== null &&
    'question' in params &&
    typeof params.question === 'string'
    ? params.question
    : undefined;
}
