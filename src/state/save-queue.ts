import type { Dossier } from '#engine/dossier.ts';
import type { Applied, Change } from '#storage/applied.ts';

/** The disk, as far as a project needs it. */
export type Disk = Readonly<{
  changeDossier: (id: string, changes: readonly Change[]) => Promise<Applied>;
  saveWithChanges: (dossier: Dossier, changes: readonly Change[]) => Promise<Applied>;
}>;

/** What became of a write: there was nothing to do, all is on disk, or all but what was refused. */
export type Written = 'nothing' | 'whole' | 'in-part';

/**
 * What was said of one project and is not on disk yet, oldest first. A write that fails leaves everything in
 * place for the next one; what the disk could never read back is refused alone.
 */
export class SaveQueue {
  /** What the disk holds as far as is known, or what is to be put there. */
  #base: Dossier;
  #changes: readonly Change[] = [];
  #onDisk: boolean;
  #line: Promise<unknown> = Promise.resolve();
  readonly #disk: () => Promise<Disk>;

  constructor(base: Dossier, onDisk: boolean, disk: () => Promise<Disk>) {
    this.#base = base;
    this.#onDisk = onDisk;
    this.#disk = disk;
  }

  /** The project with all that was said of it. */
  get dossier(): Dossier {
    return this.#changes.reduce((now, change) => change(now), this.#base);
  }

  get empty(): boolean {
    return this.#onDisk && this.#changes.length === 0;
  }

  get onDisk(): boolean {
    return this.#onDisk;
  }

  add(change: Change): void {
    this.#changes = [...this.#changes, change];
  }

  /** Takes what the disk says now, from another tab perhaps, under what is not there yet. */
  follow(stored: Dossier): void {
    this.#base = stored;
  }

  /** The project has gone from the disk: the next write puts it back whole. */
  gone(): void {
    this.#onDisk = false;
  }

  /** One write at a time: what is said meanwhile waits for its turn. */
  write(): Promise<Written> {
    const turn = this.#line.then(() => this.#write());
    // A write that failed must not take the next ones with it.
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<Written> {
    if (this.empty) return 'nothing';
    const changes = this.#changes;
    const disk = await this.#disk();
    const { dossier, refused } = this.#onDisk
      ? await disk.changeDossier(this.#base.id, changes)
      : await disk.saveWithChanges(this.#base, changes);
    this.#base = dossier;
    this.#onDisk = true;
    this.#changes = this.#changes.filter((change) => !changes.includes(change));
    return refused.length > 0 ? 'in-part' : 'whole';
  }
}
