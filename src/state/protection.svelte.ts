import { late } from '#engine/late.ts';
import { forgetDrafts } from './drafts.ts';
import { Keeper } from './keeper.svelte.ts';
import { openTabs } from './open-tabs.ts';
import type { Project } from './project.svelte.ts';
import { rescueOf } from './rescue.ts';

/** What became of what was readable in the files of the browser before a project was protected. */
export type Traces = 'removed' | 'other-tabs' | 'kept';

type LockedDisk = Awaited<ReturnType<Awaited<ReturnType<typeof lockedOnDisk>>['unlock']>>;

const lockedOnDisk = () => late(() => import('#storage/locked-dossiers.ts'));

/** Whether this browser and this address can protect anything: plain HTTP cannot. */
export const canProtect = (): boolean => typeof crypto.subtle !== 'undefined';

/** Protects projects by a passphrase, opens them with it, and takes the protection off. */
export class Protection extends Keeper<'protect' | 'unlock' | 'unprotect'> {
  /** The project on which it works: a key takes a second, or some on a phone. */
  busy = $state.raw<string>();
  /** The project whose passphrase was wrong. */
  wrong = $state.raw<string>();
  /** What became of what was readable before, of the project that was protected last. */
  traces = $state.raw<Traces>();
  readonly #project: Project;
  readonly #locked: () => void;

  /** `locked`: told when the open project was locked in this tab. */
  constructor(project: Project, locked: () => void) {
    super();
    this.#project = project;
    this.#locked = locked;
  }

  /** Makes a project readable with its passphrase only; open here, it stays open. */
  protect = (id: string, passphrase: string): Promise<boolean> =>
    this.#at('protect', id, async () => {
      const open = this.#project.dossier?.id === id;
      if (open) await this.#putOnDisk();
      const { protect } = await lockedOnDisk();
      if (open) this.#project.close();
      const disk = await protect(id, passphrase);
      rescueOf(id).write(undefined);
      forgetDrafts();
      this.traces = await withoutTraces();
      if (open) await this.#open(id, disk);
    });

  /** Tries once more to remove what was readable before. */
  removeTraces = async (): Promise<void> => {
    this.traces = await withoutTraces();
  };

  /** Opens a protected project; returns whether the passphrase was its own. */
  unlock = (id: string, passphrase: string): Promise<boolean> =>
    this.#at('unlock', id, async () => {
      const { unlock } = await lockedOnDisk();
      await this.#open(id, await unlock(id, passphrase));
    });

  /** Leaves the open project readable for everybody who opens this browser. */
  unprotect = (id: string): Promise<boolean> =>
    this.#at('unprotect', id, async () => {
      await this.#putOnDisk();
      await this.#disk?.unprotect(id);
      await this.#project.open(id);
    });

  /** The disk of the project that is open. */
  #disk: LockedDisk | undefined;

  async #open(id: string, disk: LockedDisk): Promise<void> {
    const { guarding } = await late(() => import('./guard.ts'));
    const guard = guarding(this.#project, id, this.#locked);
    const failure = await this.#project.open(id, async () => disk, guard);
    if (this.#project.guard === guard) this.#disk = disk;
    else guard.leave();
    if (failure) throw new DOMException(failure, 'UnknownError');
  }

  /** What could not be put on disk would be lost with the page that shows it. */
  async #putOnDisk(): Promise<void> {
    await this.#project.retry();
    if (this.#project.saving !== 'saved') throw new DOMException('Not saved', 'UnknownError');
  }

  async #at(
    doing: 'protect' | 'unlock' | 'unprotect',
    id: string,
    work: () => Promise<void>
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = id;
    this.wrong = undefined;
    const done = await this.try(doing, async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotOpenedError')) throw error;
        this.wrong = id;
      }
    });
    this.busy = undefined;
    return done && !this.wrong;
  }
}

/** Makes the database anew, unless another tab may be writing into it: it has to be closed first. */
async function withoutTraces(): Promise<Traces> {
  try {
    const tabs = await openTabs();
    if (tabs === undefined) return 'kept';
    if (tabs > 1) return 'other-tabs';
    const { makeAnew } = await late(() => import('#storage/made-anew.ts'));
    await makeAnew();
    return 'removed';
  } catch {
    return 'kept';
  }
}
