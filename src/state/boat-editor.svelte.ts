import { added, placed, removed, reworded, sent, shown, stepped } from '#engine/boat/boat-changes.ts';
import { slots, type Boat, type BoatEntries, type Slot } from '#engine/boat/boat.ts';
import type { BoatActions } from '#sheets/boat/boat-actions.ts';
import { answerKey, type BoatLine } from '#sheets/boat/boat-line.ts';
import type { BoatSheet } from '#sheets/boat/boat-sheet.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import { newIdentifier } from './identifier.ts';
import type { Project } from './project.svelte.ts';

/** Writes into the project what the lead does to the picture, and says it in a sentence. */
export class BoatEditor implements BoatActions {
  readonly #project: Project;
  readonly #sheet: () => BoatSheet;
  readonly #texts: () => BoatTexts;
  #news = $state.raw<(words: BoatTexts['told']) => string>(() => '');

  /** What has just been done, for those who do not see it, in the language of the page. */
  announced = $derived.by(() => this.#news(this.#texts().told));

  constructor(project: Project, sheet: () => BoatSheet, texts: () => BoatTexts) {
    this.#project = project;
    this.#sheet = sheet;
    this.#texts = texts;
  }

  step = (id: string, by: -1 | 1): void => {
    if (this.#write(stepped(this.#boat, id, by))) this.#tellPlace(id);
    else this.#news = (told) => (by < 0 ? told.first(this.#name(id)) : told.last(this.#name(id)));
  };

  place = (id: string, slot: Slot, index: number): void => {
    if (this.#write(placed(this.#boat, id, slot, index))) this.#tellPlace(id);
  };

  /** Lands an item in a gap of a list, counted with the item still in its place. */
  drop = (id: string, { slot, index }: Readonly<{ slot: Slot; index: number }>): void => {
    const before = this.#sheet().sections[slot].items.findIndex((item) => item.id === id);
    this.place(id, slot, before >= 0 && before < index ? index - 1 : index);
  };

  send = (id: string, slot: Slot): void => {
    if (this.#write(sent(this.#boat, id, slot))) this.#tellPlace(id);
  };

  reword = (id: string, text: string): void => {
    if (this.#write(reworded(this.#boat, id, text))) this.#news = (told) => told.reworded(this.#name(id));
  };

  answer = (id: string, text: string): void => {
    void this.#project.edit('words', answerKey(id), { text });
    this.#news = (told) => (text ? told.answered(text) : told.unanswered(this.#name(id)));
  };

  remove = (id: string): void => {
    const name = this.#name(id);
    if (this.#write(removed(this.#boat, id))) this.#news = (told) => told.removed(name);
  };

  show = (id: string): void => {
    if (this.#write(shown(this.#boat, id))) this.#tellPlace(id);
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

  #name = (id: string): string => this.#find(id)?.text ?? '';

  get #boat(): Boat {
    return this.#sheet().composition;
  }

  /** An item of the picture or beside it. */
  #find = (id: string): BoatLine | undefined => {
    const { sections, toCheck, ashore } = this.#sheet();
    const aboard = slots.flatMap((slot) => sections[slot].items);
    const beside = [...(toCheck?.items ?? []), ...(ashore?.items ?? [])].map(({ line }) => line);
    return [...aboard, ...beside].find((item) => item.id === id);
  };

  #tellPlace(id: string): void {
    const slot = this.#find(id)?.slot;
    if (!slot) return;
    const { items } = this.#sheet().sections[slot];
    const place = items.findIndex((item) => item.id === id) + 1;
    this.#news = (told) => told.placed(this.#name(id), this.#texts().slots[slot].title, place, items.length);
  }
}
