import { Engine as JsonRules, type TopLevelCondition } from 'json-rules-engine';
import Publicodes from 'publicodes';
import type { Answers } from '#engine/reason/answers.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import type { Questions } from '#engine/reason/situation.ts';

/*
 * Two rule engines on our own conditions. They only say yes or no: no reasons, no unknown, no
 * flips. To spare them the walk, they get complete dossiers and no answer that does not count;
 * negations are pushed down to the answers beforehand, which is the form that suits both best.
 */

/** Evaluates every condition on one dossier; the verdicts in the order of the conditions. */
export type Rival = (answers: Answers) => boolean[] | Promise<boolean[]>;

type Plain =
  | Readonly<{ op: 'all' | 'any'; of: readonly Plain[] }>
  | Readonly<{ op: 'is' | 'is not'; question: string; options: readonly string[] }>;

function plain(condition: Condition, wanted = true): Plain {
  switch (condition.op) {
    case 'fact':
      return plain(condition.when, wanted);
    case 'not':
      return plain(condition.of, !wanted);
    case 'is':
      return { ...condition, op: wanted ? 'is' : 'is not' };
    case 'all':
    case 'any':
      return {
        op: (condition.op === 'all') === wanted ? 'all' : 'any',
        of: condition.of.map((part) => plain(part, wanted))
      };
  }
}

/** What stands for the answer to a question that is not asked. */
const unsaid = ({ kind }: QuestionShape) => (kind === 'some' ? [] : '-');

/** json-rules-engine: one rule a condition, one fact a question. */
export function jsonRulesEngine(conditions: readonly Condition[], questions: Questions): Rival {
  const atom = (question: string, options: readonly string[], wanted: boolean): TopLevelCondition =>
    questions.get(question)?.kind === 'some'
      ? nested(
          wanted ? 'any' : 'all',
          options.map((value) => ({
            fact: question,
            operator: wanted ? 'contains' : 'doesNotContain',
            value
          }))
        )
      : { all: [{ fact: question, operator: wanted ? 'in' : 'notIn', value: options }] };
  const written = (part: Plain): TopLevelCondition =>
    'of' in part
      ? nested(part.op, part.of.map(written))
      : atom(part.question, part.options, part.op === 'is');
  const engine = new JsonRules();
  conditions.forEach((condition, index) =>
    engine.addRule({ name: `${index}`, conditions: written(plain(condition)), event: { type: 'yes' } })
  );
  return async (answers) => {
    const facts = [...questions.values()].map((one) => [one.id, answers[one.id] ?? unsaid(one)] as const);
    const { results } = await engine.run(Object.fromEntries(facts));
    const holding = new Set(results.map(({ name }) => name));
    return conditions.map((_, index) => holding.has(`${index}`));
  };
}

type Parts = Extract<TopLevelCondition, { all: unknown }>['all'];

const nested = (op: 'all' | 'any', of: Parts): TopLevelCondition =>
  op === 'all' ? { all: of } : { any: of };

const clauses = { all: 'toutes ces conditions', any: 'une de ces conditions' } as const;

/** publicodes: one rule a condition, one text a question, one boolean for each of several answers. */
export function publicodes(conditions: readonly Condition[], questions: Questions): Rival {
  const list = [...questions.values()];
  const places = new Map(list.map(({ id }, place) => [id, place]));
  const option = ({ id, options }: QuestionShape, name: string) =>
    `q${places.get(id)}o${options.indexOf(name)}`;
  const oneOption = (question: QuestionShape, name: string, wanted: boolean) => {
    if (question.kind !== 'some') return `q${places.get(question.id)} ${wanted ? '=' : '!='} '${name}'`;
    return wanted ? option(question, name) : `${option(question, name)} = non`;
  };
  const written = (part: Plain): Record<string, unknown> => {
    if ('of' in part) return { [clauses[part.op]]: part.of.map(written) };
    const question = questions.get(part.question);
    const known = part.options.filter((name) => question?.options.includes(name));
    const each = question ? known.map((name) => oneOption(question, name, part.op === 'is')) : [];
    return { [clauses[part.op === 'is' ? 'any' : 'all']]: each };
  };
  const inputs = list.flatMap((one) =>
    one.kind === 'some' ? one.options.map((name) => option(one, name)) : [`q${places.get(one.id)}`]
  );
  const rules = conditions.map((condition, index) => [`c${index}`, written(plain(condition))] as const);
  const engine = new Publicodes(Object.fromEntries([...inputs.map((name) => [name, {}] as const), ...rules]));
  const nodes = conditions.map((_, index) => engine.getRule(`c${index}`));
  return (answers) => {
    const said = list.flatMap((one): [string, string][] => {
      const value = answers[one.id] ?? unsaid(one);
      if (typeof value === 'string') return [[`q${places.get(one.id)}`, `'${value}'`]];
      return one.options.map((name) => [option(one, name), value.includes(name) ? 'oui' : 'non']);
    });
    engine.setSituation(Object.fromEntries(said));
    // By node: the same by name takes twelve times as long, because the name is parsed each time.
    return nodes.map((node) => engine.evaluateNode(node).nodeValue === true);
  };
}
