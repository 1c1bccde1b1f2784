import type { AnswerValue } from '#engine/answers.ts';
import type { Project } from '#state/project.svelte.ts';

/**
 * Writes answers and notes into the open project. Somebody may answer before naming a project: it
 * then gets a provisional name.
 */
export function answering(project: Project, unnamed: () => string) {
  async function ensureProject(): Promise<void> {
    await project.resume();
    // The project is there at once; waiting for the disk would let a later answer overtake this one.
    if (!project.dossier) void project.create(unnamed(), '');
  }
  return {
    answer: async (question: string, value: AnswerValue | null): Promise<void> => {
      await ensureProject();
      await project.answer(question, value);
    },
    write: async (question: string, note: string): Promise<void> => {
      await ensureProject();
      await project.note(question, note);
    }
  };
}
