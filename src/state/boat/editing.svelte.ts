import { added, placed, removed, reworded, sent, shown, stepped } from '#engine/boat/boat-changes.ts';
import type { BoatEntries, Slot } from '#engine/boat/boat.ts';
import type { BoatActions } from '#sheets/boat/boat-actions.ts';
import { answerKey } from '#sheets/boat/shown.ts';
import { newIdentifier } from '#state/identifier.ts';
import type { Project } from '#state/project.svelte.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { Picture } from './picture.svelte.ts';

/** Writes into the project what the lead does to the picture, and says it in a sentence. */
export class Editing implements BoatActions {
  readonly #project: Project;
  readonly #picture: Picture;
  #told = $state.raw<(words: BoatTexts['told']) => string>(() => '');

  /** What has just been done, for those who do not see it, in the language of the page. */
  announced = $derived.by(() => this.#told(this.#picture.texts.told));

  constructor(project: Project, picture: Picture) {
    this.#project = project;
    this.#picture = picture;
  }

  step = (id: string, by: -1 | 1): void => {
    if (this.#write(stepped(this.#picture.boat, id, by))) this.#tellPlace(id);
    else this.#told = (told) => (by < 0 ? told.first(this.#name(id)) : told.last(this.#name(id)));
  };

  place = (id: string, slot: Slot, index: number): void => {
    if (this.#write(placed(this.#picture.boat, id, slot, index))) this.#tellPlace(id);
  };

  /** Lands an item in a gap of a list, counted with the item still in its place. */
  drop = (id: string, { slot, index }: Readonly<{ slot: Slot; index: number }>): void => {
    const before = this.#picture.aboard[slot].findIndex((item) => item.id === id);
    this.place(id, slot, before >= 0 && before < index ? index - 1 : index);
  };

  send = (id: string, slot: Slot): void => {
    if (this.#write(sent(this.#picture.boat, id, slot))) this.#tellPlace(id);
  };

  reword = (id: string, text: string): void => {
    if (this.#write(reworded(this.#picture.boat, id, text)))
      this.#told = (told) => told.reworded(this.#name(id));
  };

  answer = (id: string, text: string): void => {
    void this.#project.edit('words', answerKey(id), { text });
    this.#told = (told) => (text ? told.answered(text) : told.unanswered(this.#name(id)));
  };

  remove = (id: string): void => {
    const name = this.#name(id);
    if (this.#write(removed(this.#picture.boat, id))) this.#told = (told) => told.removed(name);
  };

  show = (id: string): void => {
    if (this.#write(shown(this.#picture.boat, id))) this.#tellPlace(id);
  };

  add = (slot: Slot, text: string): void => {
    const id = `own-${newIdentifier()}`;
    this.#write(added(id, slot, text));
    this.#tellPlace(id);
  };

  /** Makes a rock of a principle that is not followed. */
  toRocks = (id: string): void => {
    this.#write(added(id, 'rock', this.#project.dossier?.boat[id]?.text ?? ''));
    this.#tellPlace(id);
  };

  /** Returns whether there was anything to change. */
  #write(entries: BoatEntries): boolean {
    for (const [id, entry] of Object.entries(entries)) void this.#project.edit('boat', id, entry);
    return Object.keys(entries).length > 0;
  }

  #name = (id: string): string => this.#picture.find(id)?.text ?? '';

  #tellPlace(id: string): void {
    const { aboard, find } = this.#picture;
    const slot = find(id)?.slot;
    if (!slot) return;
    const place = aboard[slot].findIndex((item) => item.id === id) + 1;
    const { length } = aboard[slot];
    this.#told = (told) => told.placed(this.#name(id), this.#picture.texts.slots[slot].title, place, length);
  }
}
