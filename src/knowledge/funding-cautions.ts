import type { Criterion } from '#engine/advise/advice.ts';
import { not } from '#engine/reason/condition.ts';
import { canWaitSixMonths } from './facts/can-wait-six-months.ts';
import { canWaitThreeMonths } from './facts/can-wait-three-months.ts';
import { monthsToShortage } from './mix.ts';
import type { Need } from './needs.ts';
import { needs } from './questions/finance/needs.ts';
import { runway } from './questions/finance/runway.ts';

type Terms = Readonly<{
  covers: readonly Need[];
  monthsToFirstEuro: readonly [number, number];
  requires: readonly Criterion[];
}>;

/** Who answers so is told nothing of a way of funding that requires more patience. */
const impatient = {
  'under-three-months': [canWaitThreeMonths, canWaitSixMonths],
  'three-to-six': [canWaitSixMonths],
  'six-to-eighteen': []
} as const;

const answersWithAnEnd = ['under-three-months', 'three-to-six', 'six-to-eighteen'] as const;

/**
 * What a way of funding warns of by its own figures: that it pays nothing of what was ticked, and that its
 * first euro may come once the money is out. The same rule for each of them.
 */
export function cautionsOfFigures({
  covers,
  monthsToFirstEuro: [soonest, latest],
  requires
}: Terms): Criterion[] {
  const [first, ...others] = covers;
  const tooLate = answersWithAnEnd.filter(
    (answer) =>
      latest > monthsToShortage.values[answer].high &&
      !impatient[answer].some((fact) => requires.includes(fact))
  );
  // Somebody with less than three months has no use for what comes later: it is ranked after all the rest.
  const hopeless = tooLate.filter((answer) => answer === 'under-three-months');
  const late = tooLate.filter((answer) => answer !== 'under-three-months');
  const paysNothing: Criterion[] = first
    ? [
        {
          when: not(needs.has(first, ...others, 'nothing')),
          useless: true,
          derived: true,
          fr: `Pour plus tard : ce mode ne paie aucune des dépenses que vous avez cochées`,
          en: `For later: it pays for none of the costs that you ticked`
        }
      ]
    : [];
  const comesLate = (answers: typeof tooLate, strong: boolean): Criterion[] => {
    const [ending, ...endings] = answers;
    if (!ending) return [];
    return [
      {
        when: runway.is(ending, ...endings),
        ...(strong ? { strong } : {}),
        derived: true,
        fr: strong
          ? `Votre argent s’arrête avant trois mois, et le premier euro demande de ${soonest} à ${latest} mois`
          : `Le premier euro peut venir après la fin de votre argent : comptez de ${soonest} à ${latest} mois`,
        en: strong
          ? `Your money ends within three months, and the first euro takes ${soonest} to ${latest} months`
          : `The first euro may come after your money has run out: allow ${soonest} to ${latest} months`
      }
    ];
  };
  return [...paysNothing, ...comesLate(hopeless, true), ...comesLate(late, false)];
}
