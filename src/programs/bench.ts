import { parseArgs } from 'node:util';
import { measureBeside } from './bench/beside.ts';
import { measureEngine } from './bench/engine.ts';
import { keepsBudget, rounded, type Figure } from './bench/figure.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureLongest } from './bench/longest.ts';
import { measureOffline } from './bench/offline.ts';
import { measurePages } from './bench/pages.ts';
import { measurePapers } from './bench/papers.ts';
import { measureProjects } from './bench/projects.ts';
import { measureSizes } from './bench/sizes.ts';
import { run, Unusable } from './unusable.ts';

const measures = {
  sizes: measureSizes,
  engine: measureEngine,
  pages: measurePages,
  offline: measureOffline,
  beside: measureBeside,
  projects: measureProjects,
  longest: measureLongest,
  papers: measurePapers,
  lighthouse: measureLighthouse
};

type Measure = keyof typeof measures;

const isMeasure = (name: string): name is Measure => name in measures;

/**
 * `npm run bench [-- MEASURE… --json]`: the budgets of the design, measured on the built site. Exit 1
 * where a size is over its budget; times depend on the machine, and are only reported.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } }
  });
  const unknown = positionals.find((name) => !isMeasure(name));
  if (unknown) throw new Unusable(`${unknown}: expected some of ${Object.keys(measures).join(', ')}.`);
  const chosen =
    positionals.length > 0 ? positionals.filter(isMeasure) : Object.keys(measures).filter(isMeasure);
  const figures: Figure[] = [];
  for (const name of chosen) {
    process.stderr.write(`${name}…\n`);
    figures.push(...(await measures[name]()));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(figures.map(withVerdict), null, 2)}\n`);
  else for (const figure of figures) console.log(line(figure));
  if (figures.some((figure) => figure.strict && keepsBudget(figure) === false)) process.exitCode = 1;
});

/** The figure with whether it keeps its budget. */
function withVerdict(figure: Figure) {
  return { ...figure, met: keepsBudget(figure) };
}

/** One line of the table: the figure, its budget, and by how much it is kept or broken. */
function line(figure: Figure): string {
  const { measure, name, value, unit, budget, reference } = figure;
  const beside =
    reference === undefined
      ? ''
      : `   reference ${`${rounded(reference)} ${unit}`.padStart(8)} (${(value / reference).toFixed(2)} ×)`;
  const written = `${measure.padEnd(11)}${name.padEnd(58)}${`${rounded(value)} ${unit}`.padStart(12)}${beside}`;
  if (!budget) return written;
  const [word, bound] = 'atMost' in budget ? ['≤', budget.atMost] : ['≥', budget.atLeast];
  const share = Math.round((100 * value) / bound);
  return `${written}   ${keepsBudget(figure) ? '✓' : '✗'} ${word} ${rounded(bound)} ${unit} (${share} %)`;
}
