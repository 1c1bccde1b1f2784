import type { Situation } from '#engine/reason/situation.ts';
import type { FieldEntry } from '#knowledge/compile.ts';
import type { field } from '#knowledge/questions/qualify/field.ts';

/** The question whose answer names the field: its words are not needed to read it. */
const FIELD = 'field' satisfies typeof field.id;

/** The name of the field that was answered, '' where none was. */
export function fieldNamed({ answers }: Pick<Situation, 'answers'>): string {
  const answer = answers[FIELD];
  return typeof answer === 'string' ? answer : '';
}

/** What is known of the field of a project; undefined where it was not said, or we know nothing of it. */
export const fieldOf = (
  situation: Pick<Situation, 'answers'>,
  fields: Readonly<Record<string, FieldEntry>>
): FieldEntry | undefined => fields[fieldNamed(situation)];
