import type { Lever } from '#engine/advise/levers.ts';
import type { Questions } from '#engine/reason/situation.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';

const MOST_LEVERS = 8;

/** What a lead can choose; actions and warnings also appear where things get worse. */
const choosable: readonly Kind[] = ['funding', 'licence', 'inbound', 'decision', 'legal-home'];

/** The single answers that open most options, one a question, those that the lead can give herself first. */
export function mostOpening(
  levers: readonly Lever[],
  questions: Questions,
  advice: readonly Readonly<{ id: string; kind: Kind }>[]
) {
  const options = new Set(advice.filter(({ kind }) => choosable.includes(kind)).map(({ id }) => id));
  const isOption = (id: string) => options.has(id);
  const opening = levers
    .map((lever) => ({
      ...lever,
      appears: lever.appears.filter(isOption),
      disappears: lever.disappears.filter(isOption),
      yours: questions.get(lever.question)?.control === 'yours'
    }))
    .filter(({ appears, disappears }) => appears.length > disappears.length)
    .sort((one, other) => Number(other.yours) - Number(one.yours) || gainOf(other) - gainOf(one));
  const best = new Map(opening.toReversed().map((lever) => [lever.question, lever]));
  return opening.filter((lever) => best.get(lever.question) === lever).slice(0, MOST_LEVERS);
}

const gainOf = ({ appears, disappears }: Lever): number => appears.length - disappears.length;
