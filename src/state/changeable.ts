import type { Hypothesis } from '#engine/advise/hypothesis.ts';
import type { Horizon } from '#engine/advise/plan.ts';
import {
  untouchedAction,
  type ActionNotes,
  type Dossier,
  type Edited,
  type Snapshot
} from '#engine/dossier.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import { answered, withoutOwnAction, withSnapshot } from './dossier-changes.ts';
import { newIdentifier } from './identifier.ts';

/** Everything that may be said of a project. How it is kept, the project that is open knows. */
export abstract class Changeable {
  /** Changes the project now, and again on what the disk holds by then. */
  protected abstract change: (change: (dossier: Dossier, at: number) => Dossier) => Promise<void>;

  answer = (question: string, value: AnswerValue | null): Promise<void> =>
    this.change((dossier, at) => answered(dossier, question, { value, at }));

  /** Gives several answers at once; what was said before is kept as a version of this name. */
  adoptAnswers = (answers: Hypothesis, keptAs: string): Promise<void> =>
    this.change((dossier, at) =>
      Object.entries(answers).reduce(
        (now, [question, value]) => answered(now, question, { value, at }),
        withSnapshot(dossier, keptAs, at)
      )
    );

  /** Puts every answer back as a version has it; what was said before is kept as a version too. */
  restore = ({ answers }: Snapshot, keptAs: string): Promise<void> =>
    this.change((dossier, at) => ({ ...withSnapshot(dossier, keptAs, at), answers }));

  /** Keeps every answer as it stands under this name. */
  keepSnapshot = (name: string): Promise<void> =>
    this.change((dossier, at) => withSnapshot(dossier, name, at));

  note = (question: string, note: string): Promise<void> =>
    this.change((dossier, at) => answered(dossier, question, { note, at }));

  describe = (words: Partial<Pick<Dossier, 'name' | 'purpose'>>): Promise<void> =>
    this.change((dossier) => ({ ...dossier, ...words }));

  noteAction = (id: string, notes: Partial<ActionNotes>): Promise<void> =>
    this.change((dossier, at) => ({
      ...dossier,
      actions: { ...dossier.actions, [id]: { ...(dossier.actions[id] ?? untouchedAction), ...notes, at } }
    }));

  /** Replaces one entry of one of the workshops’ products. */
  edit = <Part extends Edited>(
    part: Part,
    id: string,
    entry: Omit<Dossier[Part][string], 'at'>
  ): Promise<void> =>
    this.change((dossier, at) => ({ ...dossier, [part]: { ...dossier[part], [id]: { ...entry, at } } }));

  /** Changes some of an entry, whatever another tab makes of the rest meanwhile. */
  amend = <Part extends Edited>(
    part: Part,
    id: string,
    changed: Partial<Dossier[Part][string]>,
    untouched: Omit<Dossier[Part][string], 'at'>
  ): Promise<void> =>
    this.change((dossier, at) => ({
      ...dossier,
      [part]: { ...dossier[part], [id]: { ...(dossier[part][id] ?? untouched), ...changed, at } }
    }));

  addAction = (title: string, horizon: Horizon): Promise<void> => {
    const id = `own-${newIdentifier()}`;
    return this.change((dossier, at) => ({
      ...dossier,
      ownActions: [...dossier.ownActions.filter((own) => own.id !== id), { id, title, horizon, at }]
    }));
  };

  removeOwnAction = (id: string): Promise<void> => this.change((dossier) => withoutOwnAction(dossier, id));
}
