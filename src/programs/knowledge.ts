import { adviceByKind } from '#knowledge/advice/index.ts';
import { everyAdvice, workshopByKind } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { contentVersion } from '#knowledge/compile.ts';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { questions } from '#knowledge/questions/index.ts';
import { allProofs } from './proofs/all.ts';

/** `npm run -s knowledge`: what is known, and the proofs that it holds together. Exit 1 where one fails. */
const proofs = allProofs(new Date());
const failed = proofs.filter(({ failures }) => failures.length > 0);

const figures = {
  contentVersion: contentVersion(),
  questions: questions.length,
  advice: everyAdvice.length,
  byKind: Object.fromEntries([
    ...kinds.map((kind) => [kind, adviceByKind[kind].length]),
    ...workshopKinds.map((kind) => [kind, workshopByKind[kind].length]),
    ['case', realCases.length]
  ]),
  criteria: everyAdvice.reduce(
    (sum, one) => sum + one.requires.length + one.favours.length + one.cautions.length,
    0
  ),
  sources: new Set([...everyAdvice, ...realCases].flatMap((one) => one.sources.map(({ url }) => url))).size
};

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...figures, proofs }, null, 2)}\n`);
} else {
  const { byKind, ...totals } = figures;
  console.log(
    Object.entries({ ...totals, ...byKind })
      .map(([name, figure]) => `${name}: ${figure}`)
      .join('\n')
  );
  for (const { name, examined, failures } of proofs) {
    console.log(`${failures.length === 0 ? '✓' : '✗'} ${name} (${examined})`);
    for (const failure of failures) console.log(`    ${failure}`);
  }
}

process.exitCode = failed.length > 0 ? 1 : 0;
