import { choosing } from '#engine/reason/change.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import type { Project } from './project.svelte.ts';

/**
 * Writes answers and notes into the open project, each in its turn. Somebody may answer before naming a
 * project: it then gets a provisional name.
 */
export function answering(project: Project, unnamed: () => string) {
  let turn: Promise<void> = Promise.resolve();

  async function openProject(): Promise<void> {
    await project.resume();
    if (!project.dossier) void project.create(unnamed(), '');
  }

  // A turn ends when the project knows, not when the disk does: nobody waits for the disk to go on.
  const inTurn = (say: () => unknown): Promise<void> =>
    (turn = turn.then(openProject).then(() => void say()));

  return {
    /** Ticks or unticks an option, beside what the project says by then. */
    choose: (question: QuestionShape, option: string, checked: boolean): Promise<void> =>
      inTurn(() =>
        project.answer(question.id, choosing(question, project.answers[question.id], option, checked))
      ),
    write: (question: string, note: string): Promise<void> => inTurn(() => project.note(question, note)),
    /** Writes the person’s own words for an object. */
    say: (object: string, text: string): Promise<void> =>
      inTurn(() => project.edit('objects', object, { text })),
    /** Goes on once everything that was said before is known: where to depends on it. */
    proceed: (go: () => Promise<void>): Promise<void> => turn.then(go)
  };
}
