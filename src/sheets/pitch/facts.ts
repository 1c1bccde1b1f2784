import { withCapital } from '#engine/text/with-capital.ts';
import { isDay } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Piece } from '#engine/text/blanks.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { PitchTexts } from '#texts/pages/pitch.ts';
import type { Fact } from './sentence.ts';

/** What a pitch is told from: who it is for, what the project says of itself, and in which words. */
export type Telling = Readonly<{
  persona: Persona;
  known: Pick<Dossier, 'name' | 'purpose' | 'words'>;
  texts: PitchTexts;
  /** A day (YYYY-MM-DD) in words. */
  day: (date: string) => string;
}>;

/** How each fact is written in its field, and how it enters a sentence. */
const forms = {
  purpose: { field: 'text', enters: 'whole' },
  beneficiary: { field: 'line', enters: 'fragment' },
  problem: { field: 'text', enters: 'whole' },
  users: { field: 'text', enters: 'fragment' },
  figures: { field: 'text', enters: 'fragment' },
  proof: { field: 'line', enters: 'fragment' },
  contact: { field: 'line', enters: 'fragment' },
  ask: { field: 'text', enters: 'fragment' },
  by: { field: 'date', enters: 'day' },
  to: { field: 'line', enters: 'fragment' }
} as const satisfies Record<string, { field: Fact['form']; enters: 'whole' | 'fragment' | 'day' }>;

export type FactName = keyof typeof forms;

const shared: readonly FactName[] = [
  'purpose',
  'beneficiary',
  'problem',
  'users',
  'figures',
  'proof',
  'contact'
];
const perAudience: readonly FactName[] = ['ask', 'by', 'to'];

/** What a pitch cannot do without, most pressing first; the name of whom it is for may stay unwritten. */
const needed: readonly FactName[] = ['ask', 'by', ...shared];

/** Under which key a fact is kept; some are said to one audience only. */
export const factId = (name: FactName, persona: Persona): string =>
  perAudience.includes(name) ? `${name}-${persona}` : name;

/** Under which key the evidence for an argument is kept. */
export const evidenceId = (argument: string, persona: Persona): string => `${persona}-proof-${argument}`;

/** What the lead wrote under a key, on one line with its no-break spaces; '' where nothing. The purpose is the project’s own. */
export const factValue = (id: string, { purpose, words }: Telling['known']): string =>
  (id === 'purpose' ? purpose : (words[id]?.text ?? '')).replace(/[\t\n\v\f\r ]+/g, ' ').trim();

/** The fields of one audience: those that all audiences share, and its own. */
export function factsFor(telling: Telling): Readonly<Record<'shared' | 'here', Fact[]>> {
  const { persona, known, texts, day } = telling;
  const field = (name: FactName): Fact => {
    const id = factId(name, persona);
    const { label, why } = texts.facts[name];
    const value = factValue(id, known);
    const example = name === 'ask' ? ` ${texts.personas[persona].askExample}` : '';
    return {
      id,
      label,
      why: why + example,
      value,
      inWords: isDay(value) ? day(value) : value,
      form: forms[name].field,
      optional: !needed.includes(name)
    };
  };
  return { shared: shared.map(field), here: perAudience.map(field) };
}

/** The first field that still leaves a blank in the pitch. */
export function nextBlank(telling: Telling): Fact | undefined {
  const { shared: all, here } = factsFor(telling);
  return needed
    .map((name) => [...here, ...all].find(({ id }) => id === factId(name, telling.persona)))
    .find((fact) => fact?.value === '');
}

/** A fact as it enters a sentence, or the blank that it leaves there. */
export function factPiece(name: FactName, { persona, known, texts, day }: Telling): Piece {
  const id = factId(name, persona);
  const written = factValue(id, known);
  if (!written) return { fill: id, label: texts.facts[name].blank };
  switch (forms[name].enters) {
    case 'day':
      return isDay(written) ? day(written) : written;
    case 'whole':
      return sentence(written);
    case 'fragment':
      return withoutEnd(written);
  }
}

const withoutEnd = (words: string) => words.replace(/[\s.;,:]+$/, '');

const sentence = (words: string) => withCapital(/[!?…»”]$/.test(words) ? words : `${withoutEnd(words)}.`);
