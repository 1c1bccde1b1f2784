import type { Source } from '#engine/advise/advice.ts';
import { compatibility, waysOut, type Answer, type Leg } from '#engine/licences/compatibility.ts';
import type { Compatibility } from '#engine/licences/licence.ts';
import type { LicenceEntry, LicenceTable } from '#knowledge/licences/in-words.ts';
import type { LicencesTexts } from '#texts/pages/licences.ts';
import type { Choice } from './choice.ts';
import { decreeLine } from './decree-line.ts';

/** One licence that comes in, in words: what may be done with it, why, and who says so. */
export type LegLine = Readonly<{
  id: string;
  name: string;
  verdict: Compatibility;
  verdictName: string;
  reasons: readonly string[];
  sources: readonly Source[];
}>;

/** What the page answers, in words. */
export type LicenceAnswer = Readonly<{
  verdict: Compatibility;
  title: string;
  advice: string;
  /** What holds the whole back; undefined where nothing does. */
  weakest: string | undefined;
  /** The case as it was put, for those who read the answer without the form. */
  said: string;
  notACommons: string | undefined;
  /** What nobody has settled of this kind of resource, whatever its licence. */
  unsettled: string | undefined;
  legs: readonly LegLine[];
  decree: string;
}>;

/** The free licences under which all that comes in may go out, or that there are none. */
export type WaysLine = Readonly<{ title: string; hint: string; licences: readonly LicenceEntry[] }>;

/** The licences of the table, as a page that may not read the knowledge names them. */
export type LicenceEntries = readonly LicenceEntry[];

type Words = LicencesTexts & Readonly<{ list: (parts: readonly string[]) => string }>;

/** An option is named by what stands before its colon. */
const named = (option: string) => option.split(/\s*:/u)[0]?.toLowerCase() ?? option;

const entriesOf = (ids: readonly string[], { licences }: LicenceTable) =>
  licences.filter(({ id }) => ids.includes(id));

function legLine(leg: Leg, outbound: LicenceEntry, table: LicenceTable, words: Words): LegLine | undefined {
  const inbound = table.licences.find(({ id }) => id === leg.inbound);
  if (!inbound) return undefined;
  const exception = table.exceptions.find(({ id }) => id === leg.exception);
  const why =
    leg.reason === 'exception' || exception
      ? (exception?.text ?? '')
      : words.reasons[leg.reason](inbound.words.name, outbound.words.name);
  const when = leg.reason === 'joins' ? (inbound.words.joins ?? '') : '';
  // What it asks is to be kept to where the answer depends on it.
  const asks = leg.verdict === 'conditions' ? `${words.asks} ${inbound.words.gist}` : '';
  return {
    id: inbound.id,
    name: inbound.words.name,
    verdict: leg.verdict,
    verdictName: words.verdicts[leg.verdict],
    reasons: [why, when, asks].filter((text) => text !== ''),
    sources: exception?.sources ?? inbound.sources
  };
}

/** Which licences hold the whole back; undefined where none does, or where all of them only have conditions. */
function weakestLine(
  { verdict, weakest, legs }: Answer,
  named: (ids: readonly string[]) => string,
  words: LicencesTexts
): string | undefined {
  if (verdict === 'yes' || (verdict === 'conditions' && weakest.length === legs.length)) return undefined;
  return words.weakest[verdict](named(weakest));
}

/** The answer to a choice, in words; undefined as long as nothing comes in or goes out. */
export function licenceAnswer(choice: Choice, table: LicenceTable, words: Words): LicenceAnswer | undefined {
  const outbound = table.licences.find(({ id }) => id === choice.outbound);
  const inbound = entriesOf(choice.inbound, table);
  const answer =
    outbound &&
    compatibility(inbound, { licence: outbound, kind: choice.kind }, choice.how, table.exceptions);
  if (!answer) return undefined;
  const names = (some: readonly LicenceEntry[]) => words.list(some.map((one) => one.words.name));
  return {
    verdict: answer.verdict,
    title: words.verdicts[answer.verdict],
    advice: words.advice[answer.verdict],
    weakest: weakestLine(answer, (ids) => names(entriesOf(ids, table)), words),
    said: words.said(
      names(inbound),
      named(words.combinations[choice.how]),
      words.kinds[choice.kind].toLowerCase(),
      outbound.words.name
    ),
    notACommons: outbound.free ? undefined : words.notACommons(outbound.words.name),
    unsettled: choice.kind === 'model' ? words.model : undefined,
    legs: answer.legs.flatMap((leg) => legLine(leg, outbound, table, words) ?? []),
    decree: decreeLine(outbound, choice.kind, words)
  };
}

/** Under what all that comes in may go out; undefined as long as nothing comes in. */
export function waysLine(choice: Choice, table: LicenceTable, words: LicencesTexts): WaysLine | undefined {
  if (choice.inbound.length === 0) return undefined;
  const ways = waysOut(
    entriesOf(choice.inbound, table),
    choice.kind,
    choice.how,
    table.licences,
    table.exceptions
  );
  return {
    title: words.ways(words.kinds[choice.kind].toLowerCase()),
    hint: ways.length > 0 ? words.waysHint : words.noWay,
    licences: entriesOf(
      ways.map(({ id }) => id),
      table
    )
  };
}
