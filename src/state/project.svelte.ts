import version from 'virtual:knowledge/version';
import type { Hypothesis } from '#engine/advise/hypothesis.ts';
import type { Horizon } from '#engine/advise/plan.ts';
import {
  answersOf,
  emptyDossier,
  untouchedAction,
  type ActionNotes,
  type Dossier,
  type Edited,
  type Snapshot
} from '#engine/dossier.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { failureFrom, type Failure } from '#storage/failure.ts';
import { questions } from './course.ts';
import { currentDossier, rememberCurrent } from './current.ts';
import { answered, withSnapshot } from './dossier-changes.ts';
import { newIdentifier } from './identifier.ts';

type Change = (dossier: Dossier) => Dossier;

/** What is on disk: nothing yet, everything that was said, or not everything. */
export type Saving = 'nothing' | 'saving' | 'saved' | 'failed';

// Loaded after the first paint: the database is a third of what a page would otherwise weigh.
const storage = async () => {
  const [dossiers, watch] = await Promise.all([import('#storage/dossiers.ts'), import('#storage/watch.ts')]);
  return { ...dossiers, ...watch };
};

/** The project that is open, and whether what was said about it is safely on disk. */
export class Project {
  dossier = $state.raw<Dossier>();
  saving = $state.raw<Saving>('nothing');
  /** Why what was said last is not on disk. */
  failure = $state.raw<Failure>();
  /** Why the disk cannot be read: the project that was open before, or what other tabs write. */
  unread = $state.raw<Failure>();
  /** Whether the device has been asked which project was open. */
  ready = $state.raw(false);

  // What else is said of the project leaves its answers as they are, and nothing follows from it again.
  #entries = $derived(this.dossier?.answers);
  answers = $derived(recognised(questions, this.#entries ? answersOf({ answers: this.#entries }) : {}));
  situation = $derived(new Situation(questions, this.answers));

  /** Changes that are not on disk, oldest first; they are tried again with the next one. */
  #unsaved: readonly Change[] = [];
  #line: Promise<void> = Promise.resolve();
  #resuming: Promise<void> | undefined;
  #onDisk = false;
  /** Counts what is opened and closed: the disk may answer after somebody has gone elsewhere. */
  #turn = 0;
  #stopWatching = () => {};

  /** Opens what was open before; where nothing can be read, says so and goes on in memory. */
  resume = (): Promise<void> => {
    this.#resuming ??= this.#resume();
    return this.#resuming;
  };

  async #resume(): Promise<void> {
    const id = currentDossier();
    if (id && !this.dossier) this.unread = await this.open(id);
    // A project that was deleted meanwhile is no problem: none is open.
    if (this.unread === 'missing') this.unread = undefined;
    this.ready = true;
  }

  /**
   * Opens a project of this device, unless another is opened meanwhile. Returns why it cannot be read; what
   * is open then stays so, and is as safe as before.
   */
  open = async (id: string): Promise<Failure | undefined> => {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const dossier = await (await storage()).loadDossier(id);
      if (!dossier) return 'missing';
      if (turn === this.#turn) this.#show(dossier);
      return undefined;
    } catch (error) {
      return failureFrom(error);
    }
  };

  /** Makes a new project and opens it. */
  create = (name: string, purpose: string): Promise<void> =>
    this.adopt(
      emptyDossier({ id: newIdentifier(), name, purpose, createdAt: Date.now(), contentVersion: version })
    );

  /** Puts a whole dossier on this device (a new one, a file, an example) and opens it. */
  adopt = async (dossier: Dossier): Promise<void> => {
    this.close();
    this.dossier = dossier;
    rememberCurrent(dossier.id);
    await this.#save();
  };

  /** Leaves the project without touching it. */
  close = (): void => {
    this.#turn += 1;
    this.#stopWatching();
    this.#stopWatching = () => {};
    this.#unsaved = [];
    this.#onDisk = false;
    this.dossier = undefined;
    this.failure = undefined;
    this.unread = undefined;
    this.saving = 'nothing';
    rememberCurrent(undefined);
  };

  answer = (question: string, value: AnswerValue | null): Promise<void> =>
    this.#change((dossier, at) => answered(dossier, question, { value, at }));

  /** Gives several answers at once; what was said before is kept as a version of this name. */
  adoptAnswers = (answers: Hypothesis, keptAs: string): Promise<void> =>
    this.#change((dossier, at) =>
      Object.entries(answers).reduce(
        (now, [question, value]) => answered(now, question, { value, at }),
        withSnapshot(dossier, keptAs, at)
      )
    );

  /** Puts every answer back as a version has it; what was said before is kept as a version too. */
  restore = ({ answers }: Snapshot, keptAs: string): Promise<void> =>
    this.#change((dossier, at) => ({ ...withSnapshot(dossier, keptAs, at), answers }));

  /** Keeps every answer as it stands under this name. */
  keepSnapshot = (name: string): Promise<void> =>
    this.#change((dossier, at) => withSnapshot(dossier, name, at));

  note = (question: string, note: string): Promise<void> =>
    this.#change((dossier, at) => answered(dossier, question, { note, at }));

  describe = (words: Pick<Dossier, 'name' | 'purpose'>): Promise<void> =>
    this.#change((dossier) => ({ ...dossier, ...words }));

  noteAction = (id: string, notes: Partial<ActionNotes>): Promise<void> =>
    this.#change((dossier, at) => ({
      ...dossier,
      actions: { ...dossier.actions, [id]: { ...(dossier.actions[id] ?? untouchedAction), ...notes, at } }
    }));

  /** Replaces one entry of one of the workshops’ products. */
  edit = <Part extends Edited>(
    part: Part,
    id: string,
    entry: Omit<Dossier[Part][string], 'at'>
  ): Promise<void> =>
    this.#change((dossier, at) => ({ ...dossier, [part]: { ...dossier[part], [id]: { ...entry, at } } }));

  addAction = (title: string, horizon: Horizon): Promise<void> => {
    const id = `own-${newIdentifier()}`;
    return this.#change((dossier, at) => ({
      ...dossier,
      ownActions: [...dossier.ownActions.filter((own) => own.id !== id), { id, title, horizon, at }]
    }));
  };

  removeOwnAction = (id: string): Promise<void> =>
    this.#change((dossier) => ({
      ...dossier,
      ownActions: dossier.ownActions.filter((own) => own.id !== id)
    }));

  /** Tries once more to put on disk what is not, or to read what could not be read. */
  retry = async (): Promise<void> => {
    const reading = this.unread !== undefined;
    this.unread = undefined;
    this.#resuming = undefined;
    if (!this.dossier) return this.resume();
    if (reading) await this.#watch(this.dossier.id);
    return this.#save();
  };

  #change = async (change: (dossier: Dossier, at: number) => Dossier): Promise<void> => {
    const at = Date.now();
    const apply: Change = (dossier) => ({ ...change(dossier, at), updatedAt: at, contentVersion: version });
    const before = this.dossier;
    if (!before) return;
    this.dossier = apply(before);
    this.#unsaved = [...this.#unsaved, apply];
    await this.#save();
  };

  /** One write at a time: what is said meanwhile waits for its turn, and nothing is written twice. */
  #save(): Promise<void> {
    this.saving = 'saving';
    this.#line = this.#line.then(() => this.#write());
    return this.#line;
  }

  async #write(): Promise<void> {
    const dossier = this.dossier;
    const changes = this.#unsaved;
    if (!dossier) return;
    try {
      const { changeDossier, saveDossier } = await storage();
      if (!this.#onDisk) await saveDossier(dossier);
      else if (changes.length > 0) {
        await changeDossier(dossier.id, (stored) => changes.reduce((now, apply) => apply(now), stored));
      }
      if (this.dossier?.id !== dossier.id) return;
      this.#unsaved = this.#unsaved.filter((change) => !changes.includes(change));
      this.failure = undefined;
      if (!this.#onDisk) await this.#watch(dossier.id);
      if (this.#unsaved.length === 0) this.saving = 'saved';
    } catch (error) {
      if (this.dossier?.id === dossier.id) this.#fail(error);
    }
  }

  #show(dossier: Dossier): void {
    this.close();
    this.dossier = dossier;
    this.saving = 'saved';
    rememberCurrent(dossier.id);
    void this.#watch(dossier.id);
  }

  /** Follows what other tabs write, and lays what is not yet on disk over it. */
  async #watch(id: string): Promise<void> {
    this.#onDisk = true;
    const { watchDossier } = await storage();
    this.#stopWatching();
    this.#stopWatching = watchDossier(
      id,
      (stored) => {
        // What this tab has just written comes back as well, and nothing is to be worked out again. Times
        // would not tell: two tabs may write in the same millisecond.
        if (JSON.stringify(stored) === JSON.stringify(this.dossier)) return;
        if (stored && this.dossier?.id === id) {
          this.dossier = this.#unsaved.reduce((now, apply) => apply(now), stored);
        }
      },
      (error) => (this.unread = failureFrom(error))
    );
  }

  #fail(error: unknown): void {
    this.failure = failureFrom(error);
    if (this.failure === 'missing') this.#onDisk = false;
    this.saving = 'failed';
  }
}
