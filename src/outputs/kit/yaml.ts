import { StandIn, type Value } from '#sheets/kit/stand-in.ts';
import { quoted } from './quoted.ts';

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** What may stand without quotation marks: letters first, and nothing that means something in YAML. */
const PLAIN = /^\p{L}[\p{L}\p{N} ._/+-]*$/u;

/** A text as YAML 1.2 reads it back, letter for letter. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(' ') ? text : quoted(text);

/** Data as a YAML document; what is still to be replaced is said beside it. */
export const yamlFrom = (data: Value, mark: (label: string) => string): string =>
  `${linesOf(data, mark).join('\n')}\n`;

function linesOf(value: Value, mark: (label: string) => string): readonly string[] {
  if (value instanceof StandIn) {
    const written = scalar(value.value);
    // What stands there may say itself that it is to be replaced.
    return [written.includes(mark(value.label)) ? written : `${written} # ${mark(value.label)}`];
  }
  if (typeof value !== 'object') return [scalar(value)];
  if (isList(value))
    return value.length > 0 ? value.flatMap((one) => under('- ', linesOf(one, mark))) : ['[]'];
  const entries = Object.entries(value);
  if (entries.length === 0) return ['{}'];
  return entries.flatMap(([key, one]) => {
    const lines = linesOf(one, mark);
    const nested = typeof one === 'object' && !(one instanceof StandIn) && !/^[[{]/.test(lines[0] ?? '');
    const name = yamlText(key);
    return nested ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [`${name}: ${lines[0] ?? ''}`];
  });
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const under = (mark: string, lines: readonly string[]) =>
  lines.map((line, at) => (at === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`));

const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' ? yamlText(value) : String(value);
