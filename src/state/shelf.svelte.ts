import { late } from '#engine/late.ts';
import { LINE, type Dossier } from '#engine/dossier.ts';
import { cut } from '#engine/text/cut.ts';
import type { Summary } from '#storage/database.ts';
import { failureFrom, type Failure } from '#storage/failure.ts';
import type { Reading } from '#storage/file.ts';
import { newIdentifier } from './identifier.ts';
import type { Project } from './project.svelte.ts';
import { rescueOf } from './rescue.ts';

/** What somebody does with the projects of this device. */
export type Doing = 'list' | 'open' | 'rename' | 'duplicate' | 'export' | 'remove' | 'undo';

/** The projects of this device. */
export class Shelf {
  /** Undefined until they have been read. */
  summaries = $state.raw<readonly Summary[]>();
  /** What did not succeed last, and why, as far as the browser tells. */
  problem = $state.raw<Readonly<{ doing: Doing; failure: Failure }>>();
  /** The project that was just deleted, as long as it can be put back. */
  deleted = $state.raw<Dossier>();

  /** Reads the list and follows its changes; returns how to stop. */
  watch = (): (() => void) => {
    let stop = () => {};
    let stopped = false;
    // Read once first: a database that cannot be opened makes watching wait in silence.
    void this.#try('list', async ({ listSummaries }) => {
      this.summaries = await listSummaries();
      const { watchSummaries } = await late(() => import('#storage/watch.ts'));
      if (stopped) return;
      stop = watchSummaries(
        (summaries) => (this.summaries = summaries),
        (error) => this.#fail('list', error)
      );
    });
    return () => {
      stopped = true;
      stop();
    };
  };

  remove = (id: string): Promise<void> =>
    this.#try('remove', async ({ deleteDossier }) => {
      this.deleted = await deleteDossier(id);
      rescueOf(id).write(undefined);
    });

  /** Puts the project that was just deleted back where it was. */
  undoRemove = (): Promise<void> =>
    this.#try('undo', async ({ saveDossier }) => {
      if (this.deleted) await saveDossier(this.deleted);
      this.deleted = undefined;
    });

  rename = (id: string, name: string): Promise<void> =>
    this.#try('rename', async ({ changeDossier }) => {
      const { refused } = await changeDossier(id, [
        (dossier) => ({ ...dossier, name, updatedAt: Date.now() })
      ]);
      if (refused.length > 0) throw new RangeError('This name cannot be kept.');
    });

  /** Copies a project under another name, made of its own: as much of that stays as there is room for. */
  duplicate = (id: string, named: (name: string) => string): Promise<void> =>
    this.#try('duplicate', async ({ loadDossier, saveDossier }) => {
      const dossier = await loadDossier(id);
      if (!dossier) return;
      const name = named(cut(dossier.name, LINE - named('').length));
      await saveDossier({ ...dossier, id: newIdentifier(), name, updatedAt: Date.now() });
    });

  /** The whole of a project, for a file. */
  whole = async (id: string): Promise<Dossier | undefined> => {
    let found: Dossier | undefined;
    await this.#try('export', async ({ loadDossier }) => {
      found = await loadDossier(id);
    });
    return found;
  };

  /** Reads a file somebody chose. Nothing is put on the device yet. */
  read = async (file: File): Promise<Reading> => {
    const { dossierFrom } = await late(() => import('#storage/file.ts'));
    return dossierFrom(file);
  };

  /** Opens one of them in this tab; returns whether it is open. */
  open = async (project: Project, id: string): Promise<boolean> => {
    const failure = await project.open(id);
    this.problem = failure && { doing: 'open', failure };
    return project.dossier?.id === id;
  };

  async #try(
    doing: Doing,
    work: (storage: typeof import('#storage/dossiers.ts')) => Promise<void>
  ): Promise<void> {
    try {
      await work(await late(() => import('#storage/dossiers.ts')));
      this.problem = undefined;
    } catch (error) {
      this.#fail(doing, error);
    }
  }

  #fail(doing: Doing, error: unknown): void {
    this.problem = { doing, failure: failureFrom(error) };
  }
}
