import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import {
  IMPORT,
  IMPORTED,
  inShort,
  noteOf,
  questionOf,
  valueOf,
  type Acknowledged,
  type Found,
  type Orders,
  type Told
} from '#programs/faults/protocol.ts';
import { seeded } from '#programs/seeded.ts';
import { newIdentifier } from '#state/identifier.ts';
import { Project } from '#state/project.svelte.ts';
import { database } from '#storage/database.ts';
import { loadDossier } from '#storage/dossiers.ts';
import { listed } from '#storage/list.ts';
import { wipe } from '#storage/wipe.ts';

/* A page that answers as fast as it can, through what the product saves with, and says when it is saved. */

/** After so many answers a page goes on with another project, as somebody who has several would. */
const LONGEST = 200;
const MOST_AT_ONCE = 40;
/** How long the queue of the one that must lose waits before it writes, and how long a transaction lasts for the other. */
const DELAY = 300;

declare global {
  interface IDBObjectStore {
    /** What the browser does where `put` is held. */
    putAsEver: IDBObjectStore['put'];
  }
}

const project = new Project(() => true);

const tell = (told: Told): void => window.tell(JSON.stringify(told));

const acknowledge = (one: Omit<Acknowledged, 'whole'>, whole = false): void =>
  tell({ did: 'acknowledged', ...one, whole });

const isSaved = (): boolean => project.saving === 'saved';

/** Says one thing more: an answer, sometimes with a note. */
async function say(tab: string, step: number): Promise<void> {
  const question = questionOf(tab, step);
  const note = noteOf(tab, step);
  await Promise.all([
    project.answer(question, valueOf(step)),
    ...(note === '' ? [] : [project.note(question, note)])
  ]);
}

async function answer({ manner, tab, seed, project: shared }: Orders): Promise<void> {
  const random = seeded(seed);
  if (shared) await project.open(shared);
  else await project.create('Answered', '');
  let step = 0;
  for (;;) {
    if (!shared && step >= LONGEST) {
      await project.create('Answered', '');
      step = 0;
    }
    const id = project.dossier?.id ?? '';
    const last = step + 1 + Math.floor(random() * MOST_AT_ONCE);
    const steps = Array.from({ length: last - step }, (_, index) => step + 1 + index);
    step = last;
    const saidAll = () => Promise.all(steps.map((one) => say(tab, one)));
    if (manner === 'delayed') {
      setTimeout(() => void saidAll(), DELAY);
      acknowledge({ project: id, tab, step });
      await new Promise((over) => setTimeout(over, 10));
      continue;
    }
    const saying = saidAll();
    if (manner === 'too-early') acknowledge({ project: id, tab, step });
    await saying;
    if (!isSaved()) return tell({ did: 'failed' });
    if (manner === 'product') acknowledge({ project: id, tab, step });
  }
}

/** Takes in whole projects, one after another, as the page of projects does with a file. */
async function takeIn(): Promise<void> {
  const answers = Array.from({ length: IMPORTED }, (_, index) => index + 1).map(
    (step) =>
      [questionOf(IMPORT, step), { value: valueOf(step), note: noteOf(IMPORT, step), at: step }] as const
  );
  const dossier: Dossier = {
    ...emptyDossier({ id: 'none', name: 'Taken in', purpose: '', createdAt: 1, contentVersion: '' }),
    answers: Object.fromEntries(answers)
  };
  for (;;) {
    const id = newIdentifier();
    tell({ did: 'begun' });
    await project.adopt({ ...dossier, id });
    if (!isSaved()) return tell({ did: 'failed' });
    acknowledge({ project: id, tab: IMPORT, step: IMPORTED }, true);
  }
}

/** Looks at everything that is put into one store from now on, just after it was asked for. */
function watchPuts(store: string, look: (put: IDBRequest<IDBValidKey>, into: IDBObjectStore) => void): void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
  Object.defineProperty(IDBObjectStore.prototype, 'putAsEver', put);
  IDBObjectStore.prototype.put = function (...entry) {
    const request = this.putAsEver(...entry);
    if (this.name === store) look(request, this);
    return request;
  };
}

/** Keeps the transaction of this store open as long as it is asked to. */
function keepOpen(store: IDBObjectStore, still: () => boolean): void {
  store.count().onsuccess = () => {
    if (still()) keepOpen(store, still);
  };
}

/** After so many writes into a store, its transaction stays open, and nobody learns that it was written. */
function hold({ store, after }: NonNullable<Orders['hold']>): void {
  let left = after;
  watchPuts(store, (put, into) => {
    left -= 1;
    if (left !== 0) return;
    put.addEventListener('success', (event) => {
      event.stopImmediatePropagation();
      keepOpen(into, () => true);
      tell({ did: 'held' });
    });
  });
}

/** Every transaction lasts so much longer than its last write that what is said before its end is said too early. */
function linger(): void {
  watchPuts('summaries', (put, into) => {
    put.addEventListener('success', () => {
      const end = performance.now() + DELAY;
      keepOpen(into, () => performance.now() < end);
    });
  });
}

/** What can be read back of everything that is on the device, the list beside the projects. */
async function found(): Promise<Found[]> {
  const lines = new Map((await listed()).summaries.map((line) => [line.id, line]));
  const ids = new Set([...lines.keys(), ...(await database.dossiers.toCollection().primaryKeys())]);
  return Promise.all(
    [...ids].map(async (id) => {
      const dossier = await loadDossier(id).catch(() => undefined);
      const line = lines.get(id);
      const answers = Object.entries(dossier?.answers ?? {});
      return {
        id,
        readable: dossier !== undefined,
        listed:
          line?.name === dossier?.name &&
          line?.updatedAt === dossier?.updatedAt &&
          line?.answered === answers.filter(([, { value }]) => value !== null).length,
        said: answers.map(([question, { value, note }]) => ({
          question,
          value: String(value ?? ''),
          note: inShort(note)
        }))
      };
    })
  );
}

window.answering = {
  prepare: async () => {
    await project.create('Answered by several', '');
    return project.dossier?.id ?? '';
  },
  start: async (orders) => {
    if (orders.hold) hold(orders.hold);
    if (orders.manner === 'too-early') linger();
    // It never ends by itself: nobody waits for it.
    void (orders.imports ? takeIn() : answer(orders)).catch(() => tell({ did: 'failed' }));
  },
  found,
  standApart: async () => {
    await navigator.serviceWorker.register('apart.js');
    await navigator.serviceWorker.ready;
  },
  wipe: async () => {
    await wipe();
    localStorage.clear();
    sessionStorage.clear();
  }
};
