import type { Dossier } from '#engine/dossier.ts';
import type { Reading } from '#storage/file.ts';
import { late } from '#engine/late.ts';
import type { Project } from './project.svelte.ts';
import { Remembered } from './remembered.ts';

/**
 * What is said of the project that the one file carries: it is open now, on this device or only as long as the page
 * lasts; it is here in another state, or was and went, and somebody may choose; it is damaged.
 */
export type Told = 'opened' | 'in-memory' | 'differs' | 'gone' | 'unread';

/**
 * The project that the one file carries, where somebody saved a copy of it with a project inside. Where this
 * device does not know it, it is put there and opened; where it does, nothing is written before a choice.
 */
export class Carried {
  told = $state.raw<Told>();
  /** What waits for a choice. */
  waiting = $state.raw<Dossier>();
  /** How it is called; '' where there is none, or none that can be read. */
  name = $state.raw('');
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Looks into the file, once the device has been asked which project was open. */
  look = async (): Promise<void> => {
    const text = carriedText();
    if (text === '') return;
    await this.#project.resume();
    const read = await parsed(text);
    if (!read?.ok) {
      this.told = 'unread';
      return;
    }
    this.name = read.dossier.name;
    this.told = await this.#beside(read.dossier);
  };

  /** Somebody has chosen. */
  chosen = (): void => {
    this.told = undefined;
    this.waiting = undefined;
  };

  /** Somebody has gone on: what has been done need not be said any more. */
  goOn = (): void => {
    if (this.told === 'opened') this.told = undefined;
  };

  async #beside(dossier: Dossier): Promise<Told | undefined> {
    const project = this.#project;
    const mark = `${dossier.id}:${dossier.updatedAt}`;
    const inThisTab = new Remembered('carried', () => sessionStorage);
    const onThisDevice = new Remembered(`carried:${dossier.id}`, () => localStorage);
    /** Whether this tab has opened it before; it then stays with what was opened since. */
    const seen = inThisTab.read() === mark;
    inThisTab.write(mark);
    try {
      const { compared } = await late(() => import('#storage/whole-device.ts'));
      const standing = (await compared([dossier]))[0]?.standing;
      if (standing !== 'new' && standing !== 'same') this.waiting = dossier;
      if (standing === 'same' || standing === 'older') {
        // This device has all of it.
        if (!seen && project.dossier?.id !== dossier.id) await project.open(dossier.id);
        return undefined;
      }
      if (standing !== 'new') return 'differs';
      if (onThisDevice.read() !== undefined) {
        // One that was here and went is not brought back unasked.
        this.waiting = dossier;
        return 'gone';
      }
      onThisDevice.write(mark);
      return await this.#open(dossier);
    } catch {
      // Nothing can be kept here: it is read from the file each time, and what is changed goes into a copy.
      return project.dossier ? undefined : this.#open(dossier);
    }
  }

  async #open(dossier: Dossier): Promise<Told | undefined> {
    if (!(await this.#project.adopt(dossier))) return undefined;
    return this.#project.saving === 'saved' ? 'opened' : 'in-memory';
  }
}

const carriedText = (): string => document.querySelector('[data-carried]')?.textContent ?? '';

/** Undefined where even the code that reads it does not come. */
async function parsed(text: string): Promise<Reading | undefined> {
  const { dossierFromFile } = await late(() => import('#storage/file.ts'));
  return dossierFromFile(text);
}
