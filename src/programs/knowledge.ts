import { parseArgs } from 'node:util';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { everyAdvice, workshopByKind } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { allProofs, cited } from './proofs/all.ts';
import { reviewsDue, WELL_FORMED, type Due } from './proofs/freshness.ts';
import { known } from './proofs/knowledge.ts';
import { mutationProof, mutationReport, type MutationReport } from './proofs/mutation.ts';
import { referencePeople } from './proofs/people.ts';
import type { Proof } from './proofs/proof.ts';
import { witnessesIn, type Witness } from './proofs/witnesses.ts';
import { run, Unusable } from './unusable.ts';
import { writeWitnesses } from './write-witnesses.ts';

const USAGE = 'usage: npm run -s knowledge -- [--json] [--mutation] [--fresh] [--witnesses FOLDER]';
/** How many surviving mistakes are shown where nobody asks for all of them. */
const SHOWN = 20;
/** Longer conditions are cut where they are shown: the place says enough. */
const LONGEST = 120;

/**
 * `npm run -s knowledge`: what is known, and the proofs that it holds together. Exit 1 where one fails, and
 * with `--fresh` where a review is past.
 */
await run(async () => {
  const { json, mutation: atLength, fresh, witnesses: folder } = readArguments();
  const now = new Date();
  const witnesses = witnessesIn(known);
  if (folder) await writeWitnesses(witnesses, folder, now);
  const mutation = mutationReport(known, referencePeople);
  const proofs = [...allProofs(now), mutationProof(mutation)];
  const due = reviewsDue(everyAdvice, now);
  const past = due.filter((one) => one.past).length;
  const figures = figuresOf(proofs, witnesses, past);
  if (json) console.log(JSON.stringify({ ...figures, reviewsDue: due, mutation, proofs }, null, 2));
  else {
    showFigures(figures, mutation);
    showProofs(proofs);
    showDue(due);
    if (atLength) showSurvivors(mutation);
  }
  const proved = proofs.every(({ failures }) => failures.length === 0);
  process.exitCode = proved && !(fresh && past > 0) ? 0 : 1;
});

function readArguments() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ options: { json: flag, mutation: flag, fresh: flag, witnesses: { type: 'string' } } })
      .values;
  } catch {
    throw new Unusable(USAGE);
  }
}

function figuresOf(proofs: readonly Proof[], witnesses: readonly Witness[], staleReviews: number) {
  const failuresOf = (proof: string) => proofs.find(({ name }) => name === proof)?.failures.length ?? 0;
  const count = (verdict: Witness['verdict']) => witnesses.filter((one) => one.verdict === verdict).length;
  return {
    contentVersion: contentVersion(),
    questions: known.questions.length,
    advice: known.advice.length,
    byKind: Object.fromEntries<number>([
      ...kinds.map((kind) => [kind, adviceByKind[kind].length] as const),
      ...workshopKinds.map((kind) => [kind, workshopByKind[kind].length] as const),
      ['case', realCases.length]
    ]),
    criteria: known.advice.reduce(
      (sum, { requires, favours, cautions }) => sum + requires.length + favours.length + cautions.length,
      0
    ),
    sources: new Set(cited.map(({ url }) => url)).size,
    witnesses: { attained: count('attained'), avoided: count('avoided') },
    staleReviews,
    malformedLinks: failuresOf(WELL_FORMED)
  };
}

function showFigures(figures: ReturnType<typeof figuresOf>, { people, score }: MutationReport): void {
  const { byKind, witnesses, staleReviews, malformedLinks, ...totals } = figures;
  const lines = {
    ...totals,
    witnesses: `${witnesses.attained} attained, ${witnesses.avoided} avoided`,
    mutation: `${percent(score)} of small mistakes die, by ${people} people and the proofs`,
    'stale reviews': staleReviews,
    'malformed links': malformedLinks,
    ...byKind
  };
  for (const [name, figure] of Object.entries(lines)) console.log(`${name.padEnd(16)} ${figure}`);
}

function showProofs(proofs: readonly Proof[]): void {
  for (const { name, examined, failures } of proofs) {
    console.log(`${failures.length === 0 ? '✓' : '✗'} ${name} (${examined})`);
    for (const failure of failures) console.log(`    ${failure}`);
  }
}

/** One line: they come due together, as they were written. */
function showDue(due: readonly Due[]): void {
  const [first] = due;
  if (!first) return;
  const past = due.filter((one) => one.past).length;
  console.log(
    `! ${due.length} to read through again, ${past} of them late; first: ${first.id}, by ${first.by}`
  );
}

function showSurvivors({ byMistake, survivors }: MutationReport): void {
  for (const [mistake, { tried, died, same }] of Object.entries(byMistake)) {
    console.log(`${mistake.padEnd(20)} ${died} of ${tried - same} (${same} mean the same)`);
  }
  for (const { mistake, place, reads } of survivors.slice(0, SHOWN)) {
    console.log(
      `    ${mistake} in ${place}: ${reads.length > LONGEST ? `${reads.slice(0, LONGEST)}…` : reads}`
    );
  }
  if (survivors.length > SHOWN) console.log(`    … and ${survivors.length - SHOWN} more, with --json`);
}

/** Rounded down, so that it never says more than is true. */
function percent(part: number): string {
  return `${Math.floor(part * 1000) / 10}%`;
}
