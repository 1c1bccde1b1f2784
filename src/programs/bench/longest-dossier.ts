import { LINE, TEXT, type Dossier } from '#engine/dossier.ts';
import { adviceShapes } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { dossierWith } from './seed.ts';

const OWN_ACTIONS = 50;

const written = (length: number) =>
  'Anticonstitutionnellement, l’équipe s’est réunie. '.repeat(500).slice(0, length);

/** A complete project in which every name, note and reason is as long as its field allows. */
export function longestDossier(): Dossier {
  const at = 1;
  const [line, note] = [written(LINE), written(TEXT)];
  const advice = adviceShapes();
  const actions = advice.filter(({ kind }) => kind === 'action');
  const dossier = dossierWith(exampleAnswers, 'longest');
  return {
    ...dossier,
    name: line,
    purpose: line,
    answers: Object.fromEntries(
      Object.entries(dossier.answers).map(([id, answer]) => [id, { ...answer, note }])
    ),
    actions: Object.fromEntries(
      actions.map(({ id }) => [
        id,
        { owner: line, due: '2027-01-31', state: 'doing', note, reason: line, at }
      ])
    ),
    ownActions: Array.from({ length: OWN_ACTIONS }, (_, index) => ({
      id: `own-${index}`,
      title: line,
      horizon: 90,
      at
    })),
    decisions: Object.fromEntries(
      advice.map(({ id }) => [id, { decided: 'accepted', reason: note, title: line, at }])
    )
  };
}
