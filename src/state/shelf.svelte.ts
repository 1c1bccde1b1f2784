import type { Dossier } from '#engine/dossier.ts';
import type { Summary } from '#storage/database.ts';
import type { Failure } from '#storage/failure.ts';
import type { Reading } from '#storage/file.ts';
import { newIdentifier } from './identifier.ts';

/** The projects of this device. */
export class Shelf {
  /** Undefined until they have been read. */
  summaries = $state.raw<readonly Summary[]>();
  failure = $state.raw<Failure>();
  /** The project that was just deleted, as long as it can be put back. */
  deleted = $state.raw<Dossier>();

  /** Reads the list and follows its changes; returns how to stop. */
  watch = (): (() => void) => {
    let stop = () => {};
    let stopped = false;
    // Read once first: a database that cannot be opened makes watching wait in silence.
    void this.#try(async ({ listSummaries }) => {
      this.summaries = await listSummaries();
      const { watchSummaries } = await import('#storage/watch.ts');
      if (stopped) return;
      stop = watchSummaries(
        (summaries) => (this.summaries = summaries),
        (error) => void this.#fail(error)
      );
    });
    return () => {
      stopped = true;
      stop();
    };
  };

  remove = (id: string): Promise<void> =>
    this.#try(async ({ deleteDossier }) => {
      this.deleted = await deleteDossier(id);
    });

  /** Puts the project that was just deleted back where it was. */
  undoRemove = (): Promise<void> =>
    this.#try(async ({ saveDossier }) => {
      if (this.deleted) await saveDossier(this.deleted);
      this.deleted = undefined;
    });

  rename = (id: string, name: string): Promise<void> =>
    this.#try(async ({ changeDossier }) => {
      await changeDossier(id, (dossier) => ({ ...dossier, name, updatedAt: Date.now() }));
    });

  /** Copies a project under another name. */
  duplicate = (id: string, name: string): Promise<void> =>
    this.#try(async ({ loadDossier, saveDossier }) => {
      const dossier = await loadDossier(id);
      if (dossier) await saveDossier({ ...dossier, id: newIdentifier(), name, updatedAt: Date.now() });
    });

  /** The whole of a project, for a file. */
  whole = async (id: string): Promise<Dossier | undefined> => {
    let found: Dossier | undefined;
    await this.#try(async ({ loadDossier }) => {
      found = await loadDossier(id);
    });
    return found;
  };

  /** Reads a file somebody chose. Nothing is put on the device yet. */
  read = async (file: File): Promise<Reading> => {
    const { dossierFromFile, MOST_BYTES } = await import('#storage/file.ts');
    if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large', place: '' };
    return dossierFromFile(await file.text());
  };

  async #try(work: (storage: typeof import('#storage/dossiers.ts')) => Promise<void>): Promise<void> {
    try {
      await work(await import('#storage/dossiers.ts'));
      this.failure = undefined;
    } catch (error) {
      await this.#fail(error);
    }
  }

  async #fail(error: unknown): Promise<void> {
    const { failureFrom } = await import('#storage/failure.ts');
    this.failure = failureFrom(error);
  }
}
