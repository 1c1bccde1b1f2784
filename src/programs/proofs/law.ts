import type { Source } from '#engine/advise/advice.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { fields } from '#knowledge/fields/index.ts';
import { proveEach, type Proof } from './proof.ts';

/** Who may be believed about the law: itself, the courts and the administration that read it, its own pages. */
const saysTheLaw = ({ kind, dated }: Source): boolean =>
  dated !== undefined && (kind === 'law' || kind === 'doctrine' || kind === 'official');

/** Words that quote a text of law by its number: an article of a code, a regulation, a directive, an act. */
const quotesLaw =
  /\b[LRD]\d{3,4}-\d|\barticles? [LRD]\d|\b(?:règlement|directive) (?:\(UE\) )?\d{4}\/|\b(?:loi|décret) (?:n° )?\d{4}-/;

/** What a text must rest on: what it says, and its sources. */
type Quoting = Readonly<{ told: unknown; sources?: readonly Source[] | undefined }>;

const quotingAdvice = everyAdvice.map(({ fr, requires, favours, cautions, sources }): Quoting => ({
  told: [fr, ...[...requires, ...favours, ...cautions].map((criterion) => criterion.fr)],
  sources
}));
const quotingFields = fields.flatMap(({ law, money, readers }): Quoting[] =>
  [...law, ...money, ...readers].map(({ fr, sources }) => ({ told: fr, sources }))
);

/**
 * What must hold of the law: who quotes a text cites one, with its date; each duty cites nothing else, and
 * says since when it binds.
 */
export const lawProofs = (duties = adviceByKind.obligation): Proof[] => [
  proveEach(
    'whoever quotes a text of law cites one, or its official reading, with its date',
    [...quotingAdvice, ...quotingFields],
    ({ told, sources = [] }) => {
      const quoted = quotesLaw.exec(JSON.stringify(told).replaceAll('\u00a0', ' '))?.[0];
      return quoted && !sources.some(saysTheLaw) ? JSON.stringify(told).slice(0, 120) : undefined;
    }
  ),
  proveEach(
    'every duty cites a text of law or its official reading, with its date',
    duties,
    ({ id, sources }) => (sources.length > 0 && sources.every(saysTheLaw) ? undefined : id)
  ),
  proveEach('every duty says from which day, or which month, it binds', duties, ({ id, from }) =>
    /^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/.test(from) && !Number.isNaN(Date.parse(from)) ? undefined : id
  )
];
