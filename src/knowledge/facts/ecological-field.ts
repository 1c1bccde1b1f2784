import { field } from '#knowledge/questions/qualify/field.ts';

/** A field whose projects may serve the ecological transition: a call for it says nothing to the others. */
export const ecologicalField = field.is('nature', 'transport', 'farming', 'making');
