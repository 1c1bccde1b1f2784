import { late } from '#engine/late.ts';
import { LINE, type Dossier } from '#engine/dossier.ts';
import { momentAfter } from '#engine/moment.ts';
import { cut } from '#engine/text/cut.ts';
import type { Binned, Summary } from '#storage/database.ts';
import type { Content } from '#storage/file.ts';
import type { Listed } from '#storage/list.ts';
import { exportOf } from './export-of.ts';
import { newIdentifier } from './identifier.ts';
import { Keeper } from './keeper.svelte.ts';
import type { Project } from './project.svelte.ts';
import { rescueOf } from './rescue.ts';
import { wipeDevice } from './wipe.ts';

/** What somebody does with the projects of this device. */
export type Doing =
  'list' | 'open' | 'rename' | 'duplicate' | 'export' | 'remove' | 'undo' | 'erase' | 'wipe';

const dossiersOnDisk = () => late(() => import('#storage/dossiers.ts'));
const binOnDisk = () => late(() => import('#storage/bin.ts'));

/** The projects of this device. */
export class Shelf extends Keeper<Doing> {
  /** Undefined until they have been read. */
  summaries = $state.raw<readonly Summary[]>();
  /** What was deleted and can be put back, the last first. */
  bin = $state.raw<readonly Binned[]>([]);
  /** The project that was just deleted on this page. */
  deleted = $state.raw<Binned>();
  /** Whether everything was just taken off this device. */
  wiped = $state.raw(false);

  /** Reads the list and follows its changes; returns how to stop. */
  watch = (): (() => void) => {
    let stop = () => {};
    let stopped = false;
    // Read once first: a database that cannot be opened makes watching wait in silence.
    void this.try('list', async () => {
      const { listed, watchList } = await late(() => import('#storage/list.ts'));
      this.#show(await listed());
      await this.#emptyOld();
      await (await late(() => import('#storage/made-anew.ts'))).leaveNothingAside();
      if (stopped) return;
      stop = watchList(this.#show, (error) => this.fail('list', error));
    });
    return () => {
      stopped = true;
      stop();
    };
  };

  #show = ({ summaries, bin }: Listed): void => {
    this.summaries = summaries;
    this.bin = bin;
  };

  /** What has been in the bin long enough goes, with what the browser remembers of it. */
  async #emptyOld(): Promise<void> {
    if (this.bin.length === 0) return;
    const { emptyOld } = await binOnDisk();
    (await emptyOld(Date.now())).forEach(forgotten);
  }

  /** Puts a project into the bin, with what a page has left behind of it. */
  remove = (id: string): Promise<boolean> =>
    this.try('remove', async () => {
      const { discard } = await binOnDisk();
      this.deleted = await discard(id, rescueOf(id).read());
      rescueOf(id).write(undefined);
    });

  /** Puts a project of the bin back where it was; returns whether it did. */
  putBack = (id: string): Promise<boolean> =>
    this.try('undo', async () => {
      const { putBack } = await binOnDisk();
      await putBack(id);
      if (this.deleted?.id === id) this.deleted = undefined;
    });

  /** Takes a project out of the bin, for good; returns whether it did. */
  erase = (id: string): Promise<boolean> =>
    this.try('erase', async () => {
      const { erase } = await binOnDisk();
      await erase([id]);
      forgotten(id);
      if (this.deleted?.id === id) this.deleted = undefined;
    });

  /** Takes everything off this device: projects, bin, and what the browser remembers. */
  wipe = (): Promise<boolean> =>
    this.try('wipe', async () => {
      await wipeDevice();
      this.deleted = undefined;
      this.wiped = true;
    });

  rename = (id: string, name: string): Promise<boolean> =>
    this.try('rename', async () => {
      const { changeDossier } = await dossiersOnDisk();
      const { refused } = await changeDossier(id, [
        (dossier) => ({ ...dossier, name, updatedAt: momentAfter(Date.now(), dossier.updatedAt) })
      ]);
      if (refused.length > 0) throw new RangeError('This name cannot be kept.');
    });

  /** Copies a project under another name, made of its own: as much of that stays as there is room for. */
  duplicate = (id: string, named: (name: string) => string): Promise<boolean> =>
    this.try('duplicate', async () => {
      const { loadDossier, saveDossier } = await dossiersOnDisk();
      const dossier = await loadDossier(id);
      if (dossier) await saveDossier({ ...copyOf(dossier, named), updatedAt: Date.now() });
    });

  /** The whole of a project, for a file. */
  whole = async (id: string): Promise<Dossier | undefined> => {
    let found: Dossier | undefined;
    await this.try('export', async () => {
      const { loadDossier } = await dossiersOnDisk();
      found = await loadDossier(id);
    });
    return found;
  };

  /** Reads a file somebody chose. Nothing is put on the device yet. */
  read = async (file: File): Promise<Content> => {
    const { contentOf } = await late(() => import('#storage/file.ts'));
    return contentOf(file);
  };

  /** Opens one of them in this tab; returns whether it is open. */
  open = async (project: Project, id: string): Promise<boolean> => {
    const failure = await project.open(id);
    this.problem = failure && { doing: 'open', failure };
    return project.dossier?.id === id;
  };
}

/** The same project under another identity and another name. */
export const copyOf = (dossier: Dossier, named: (name: string) => string): Dossier => ({
  ...dossier,
  id: newIdentifier(),
  name: named(cut(dossier.name, LINE - named('').length))
});

/** What the browser remembers of a project that is gone for good. */
function forgotten(id: string): void {
  rescueOf(id).write(undefined);
  exportOf(id).write(undefined);
}
