import { late } from '#engine/late.ts';
import version from 'virtual:knowledge/version';
import { answersOf, emptyDossier, type Dossier } from '#engine/dossier.ts';
import { momentAfter } from '#engine/moment.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { failureFrom, type Failure } from '#storage/failure.ts';
import { Changeable } from './changeable.ts';
import { questions } from './course.ts';
import { currentDossier, rememberCurrent } from './current.ts';
import { newIdentifier } from './identifier.ts';
import { lastChanged } from './last-changed.ts';
import { rescueOf } from './rescue.ts';
import { SaveQueue } from './save-queue.ts';

/** What is on disk: nothing yet, everything that was said, or not everything. */
export type Saving = 'nothing' | 'saving' | 'saved' | 'failed';

// Loaded after the first paint: the database is a third of what a page would otherwise weigh.
const storage = async () => {
  const [dossiers, watch] = await Promise.all([
    late(() => import('#storage/dossiers.ts')),
    late(() => import('#storage/watch.ts'))
  ]);
  return { ...dossiers, ...watch };
};

type Storage = Awaited<ReturnType<typeof storage>>;

/** The disk of the project that is open: of a protected one, another than of all others. */
export type Disk = () => Promise<
  Pick<Storage, 'openDossier' | 'changeDossier' | 'saveWithChanges' | 'watchDossier'>
>;

/** Whoever keeps a protected project from being read by others: see `guard.ts`. */
export type Guard = Readonly<{ lock: () => void; leave: () => void; word: (locale: Locale) => string }>;

/** The project that is open, and whether what was said about it is safely on disk. */
export class Project extends Changeable {
  dossier = $state.raw<Dossier>();
  saving = $state.raw<Saving>('nothing');
  /** Why what was said last is not on disk. */
  failure = $state.raw<Failure | 'refused'>();
  /** Why the disk cannot be read: the project that was open before, or what other tabs write. */
  unread = $state.raw<Failure>();
  /** Whether the device has been asked which project was open. */
  ready = $state.raw(false);
  /** There where the open project is protected: nothing of it may be kept readable anywhere. */
  guard = $state.raw<Guard>();

  // What else is said of the project leaves its answers as they are, and nothing follows from it again.
  #entries = $derived(this.dossier?.answers);
  answers = $derived(recognised(questions, this.#entries ? answersOf({ answers: this.#entries }) : {}));
  situation = $derived(new Situation(questions, this.answers));

  #queue: SaveQueue | undefined;
  #disk: Disk = storage;
  #resuming: Promise<void> | undefined;
  /** Counts what is opened and closed: the disk may answer after somebody has gone elsewhere. */
  #turn = 0;
  /** Whether something of this project waits to be read again, should the page go. */
  #rescued = false;
  #stopWatching = () => {};
  readonly #mayLose: (name: string) => boolean;

  /** `mayLose`: asks whether a project that cannot be put on disk may make room for another one. */
  constructor(mayLose: (name: string) => boolean) {
    super();
    this.#mayLose = mayLose;
  }

  /** Opens what was open before; where nothing can be read, says so and goes on in memory. */
  resume = (): Promise<void> => {
    this.#resuming ??= this.#resume();
    return this.#resuming;
  };

  async #resume(): Promise<void> {
    const id = currentDossier() ?? (await lastChanged());
    if (id && !this.dossier) this.unread = await this.open(id);
    // A project that was deleted meanwhile is no problem: none is open.
    if (this.unread === 'missing') this.unread = undefined;
    this.ready = true;
  }

  /**
   * Opens a project of this device, unless another is opened meanwhile or the one that is open must stay.
   * Returns why it cannot be read; what is open then is as safe as before.
   */
  open = async (id: string, disk: Disk = storage, guard?: Guard): Promise<Failure | undefined> => {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const { openDossier } = await disk();
      const found = await openDossier(id, rescueOf(id).read());
      if (!found) return 'missing';
      if (turn !== this.#turn || !(await this.#leave())) return undefined;
      const queue = this.#take(found.dossier, found.onDisk, disk);
      this.guard = guard;
      if (found.onDisk) void this.#watch(queue);
      if (found.left) {
        queue.add(found.left);
        this.dossier = queue.dossier;
      }
      this.#rescued = !queue.empty;
      if (queue.empty) this.saving = 'saved';
      else void this.#save();
      return undefined;
    } catch (error) {
      return failureFrom(error);
    }
  };

  /** Makes a new project and opens it; returns whether it did. */
  create = (name: string, purpose: string): Promise<boolean> =>
    this.adopt(
      emptyDossier({ id: newIdentifier(), name, purpose, createdAt: Date.now(), contentVersion: version })
    );

  /**
   * Puts a whole dossier on this device (a new one, a file, an example) and opens it, at once where nothing is
   * in the way: the first answer waits for nothing. Returns whether it did.
   */
  adopt = async (dossier: Dossier): Promise<boolean> => {
    if (this.#queue?.empty === false && !(await this.#leave())) return false;
    this.#take(dossier, false);
    await this.#save();
    return true;
  };

  /** Keeps what is not on disk where that takes no time: the page may be going. */
  rescue = (): void => {
    if (!this.dossier || this.guard || this.#queue?.empty) return;
    if (this.failure === 'missing' || this.failure === 'locked') return;
    rescueOf(this.dossier.id).write(JSON.stringify(this.dossier));
    this.#rescued = true;
  };

  /** Whether another project may take the place of this one: what cannot be put on disk would go with it. */
  async #leave(): Promise<boolean> {
    const queue = this.#queue;
    if (!queue || queue.empty) return true;
    // A disk that does not answer must not keep anybody.
    await Promise.race([this.#save(), new Promise((over) => setTimeout(over, 2000))]);
    return queue.empty || this.#mayLose(queue.dossier.name);
  }

  /** Leaves the project without touching it. */
  close = (): void => {
    this.#turn += 1;
    this.#stopWatching();
    this.#stopWatching = () => {};
    this.guard?.leave();
    this.guard = undefined;
    this.#queue = undefined;
    this.#rescued = false;
    this.dossier = undefined;
    this.failure = undefined;
    this.unread = undefined;
    this.saving = 'nothing';
    rememberCurrent(undefined);
  };

  /** Tries once more to put on disk what is not, or to read what could not be read. */
  retry = async (): Promise<void> => {
    const reading = this.unread !== undefined;
    this.unread = undefined;
    this.#resuming = undefined;
    if (!this.dossier) return this.resume();
    if (reading && this.#queue) await this.#watch(this.#queue);
    return this.#save();
  };

  protected change = async (change: (dossier: Dossier, at: number) => Dossier): Promise<void> => {
    if (!this.dossier) return;
    const at = momentAfter(Date.now(), this.dossier.updatedAt);
    const apply = (dossier: Dossier) => ({
      ...change(dossier, at),
      updatedAt: at,
      contentVersion: version
    });
    this.#queue?.add(apply);
    // Not what the queue holds: nothing is worked out again that this change leaves as it was.
    this.dossier = apply(this.dossier);
    await this.#save();
  };

  /** What was said of a project that has made room for another is still being written; it tells nothing here. */
  async #save(): Promise<void> {
    const queue = this.#queue;
    if (!queue) return;
    this.saving = 'saving';
    const created = !queue.onDisk;
    try {
      const written = await queue.write();
      if (this.#queue !== queue) return;
      if (written === 'in-part') this.dossier = queue.dossier;
      if (written !== 'nothing') this.failure = written === 'in-part' ? 'refused' : undefined;
      if (created) await this.#watch(queue);
      if (!queue.empty) return;
      this.saving = 'saved';
      if (this.#rescued) rescueOf(queue.dossier.id).write(undefined);
      this.#rescued = false;
    } catch (error) {
      if (this.#queue !== queue) return;
      this.failure = failureFrom(error);
      if (this.failure === 'missing') queue.gone();
      this.saving = 'failed';
    }
  }

  #take(dossier: Dossier, onDisk: boolean, disk: Disk = storage): SaveQueue {
    this.close();
    this.#disk = disk;
    this.dossier = dossier;
    rememberCurrent(dossier.id);
    return (this.#queue = new SaveQueue(dossier, onDisk, disk));
  }

  /** Follows what other tabs write, and lays what is not yet on disk over it. */
  async #watch(queue: SaveQueue): Promise<void> {
    const { watchDossier } = await this.#disk();
    if (this.#queue !== queue) return;
    this.#stopWatching();
    this.#stopWatching = watchDossier(
      queue.dossier.id,
      (stored) => {
        // What this tab has just written comes back as well, and nothing is to be worked out again. Times
        // would not tell: two tabs may write in the same millisecond.
        if (stored) queue.follow(stored);
        if (!stored || JSON.stringify(stored) === JSON.stringify(this.dossier)) return;
        this.dossier = queue.dossier;
      },
      (error) => {
        const failure = failureFrom(error);
        // Protected in another tab: what is on disk of it is not for this page any more.
        if (failure === 'locked' && queue.empty) this.close();
        this.unread = failure;
      }
    );
  }
}
