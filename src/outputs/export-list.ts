/** What a file can be: its ending, and how systems know it. */
export const formats = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  md: { type: 'text/markdown' },
  txt: { type: 'text/plain' },
  html: { type: 'text/html' },
  csv: { type: 'text/csv' },
  ics: { type: 'text/calendar' },
  json: { type: 'application/json' }
} as const;

export type Format = keyof typeof formats;

/** What is read from the first line to the last. */
const reading = ['docx', 'html', 'md', 'txt'] as const;

/**
 * Everything that can leave, and as what. A new document is a line here and one in `exports.ts`, which writes it;
 * its name is one in `texts/pages/export.ts`.
 */
export const exportList = [
  { id: 'note', formats: reading },
  { id: 'plan', formats: [...reading, 'csv'] },
  { id: 'dossier', formats: reading },
  { id: 'financing', formats: [...reading, 'csv'] },
  { id: 'answers', formats: [...reading, 'csv'] },
  { id: 'pitch', formats: reading },
  { id: 'boat', formats: reading },
  { id: 'calendar', formats: ['ics'] },
  { id: 'project', formats: ['json'] }
] as const satisfies readonly Readonly<{ id: string; formats: readonly Format[] }>[];

type Listed = (typeof exportList)[number];

export type DocumentId = Listed['id'];

/** For each document, something for each of its formats. */
export type ForEach<Value> = {
  readonly [One in Listed as One['id']]: Readonly<Record<One['formats'][number], Value>>;
};
