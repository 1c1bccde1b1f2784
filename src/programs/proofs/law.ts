import type { Source } from '#engine/advise/advice.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { proveEach, type Proof } from './proof.ts';

/** Who may be believed about the law: itself, the courts and the administration that read it, its own pages. */
const saysTheLaw = ({ kind, dated }: Source): boolean =>
  dated !== undefined && (kind === 'law' || kind === 'doctrine' || kind === 'official');

/** What must hold of duties: each cites its text with its date, and says since when it binds. */
export const lawProofs = (duties = adviceByKind.obligation): Proof[] => [
  proveEach(
    'every duty cites a text of law or its official reading, with its date',
    duties,
    ({ id, sources }) => (sources.length > 0 && sources.every(saysTheLaw) ? undefined : id)
  ),
  proveEach('every duty says from which day, or which month, it binds', duties, ({ id, from }) =>
    /^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/.test(from) && !Number.isNaN(Date.parse(from)) ? undefined : id
  )
];
