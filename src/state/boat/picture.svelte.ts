import type { Consultation } from '#engine/advise/consultation.ts';
import { notRejected } from '#engine/advise/decided.ts';
import { boatFrom, slots, type BoatItem } from '#engine/boat/boat.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import { heldPlan } from '#sheets/boat/held-plan.ts';
import { byId, knownIn, partOf } from '#sheets/boat/known.ts';
import { principleLine } from '#sheets/boat/principle-lines.ts';
import type { ShownItem } from '#sheets/boat/shown-item.ts';
import { shownItem } from '#sheets/boat/shown.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';

/** The knowledge of the boat, in the language of the page. */
export type BoatKnowledge = Readonly<{
  items: readonly WorkshopItem<'boat'>[];
  principles: readonly WorkshopItem<'principle'>[];
  outlines: Outlines;
  words: BoatTexts;
}>;

/** What the picture follows from: the knowledge in the language of the page, the dossier, its advice. */
export type Ground = Readonly<{ data: BoatKnowledge; dossier: Dossier; consultation: Consultation }>;

/** The speed boat of the open project, in words. */
export class Picture {
  readonly #ground: () => Ground;

  constructor(ground: () => Ground) {
    this.#ground = ground;
  }

  texts = $derived.by(() => this.#ground().data.words);
  #known = $derived.by(() => {
    const { data, consultation } = this.#ground();
    return knownIn(data.items, data.principles, consultation.situation, this.texts);
  });
  #knownById = $derived(byId(this.#known));
  #plan = $derived.by(() => {
    const { data, dossier, consultation } = this.#ground();
    return heldPlan(notRejected(consultation.judgements, dossier), dossier.actions, data.outlines);
  });

  /** The picture as the engine composes it, which changes are made on. */
  boat = $derived.by(() => boatFrom(this.#known.map(partOf), this.#ground().dossier.boat));
  aboard = $derived({
    wind: this.#worded(this.boat.aboard.wind),
    boat: this.#worded(this.boat.aboard.boat),
    rock: this.#worded(this.boat.aboard.rock),
    island: this.#worded(this.boat.aboard.island)
  });
  toCheck = $derived(this.#worded(this.boat.toCheck));
  aside = $derived(this.#worded(this.boat.aside));

  laid = $derived(this.aboard.boat.filter(({ state }) => state === 'laid').length);
  unanswered = $derived(this.aboard.rock.filter(({ state }) => state === 'unanswered').length);
  /** How many items each part has, in words. */
  counts = $derived({
    wind: this.texts.counts.wind(this.aboard.wind.length),
    boat: this.texts.counts.boat(this.aboard.boat.length, this.laid),
    rock: this.texts.counts.rock(this.aboard.rock.length, this.unanswered),
    island: this.texts.counts.island(this.aboard.island.length)
  });
  principles = $derived.by(() =>
    this.#ground().data.principles.map((item) => {
      const { id } = item.shape;
      const isRock = this.aboard.rock.some((rock) => rock.id === id);
      return principleLine(item, this.#plan, this.#knownById.get(id)?.judgement, isRock);
    })
  );

  /** An item of the picture or beside it. */
  find = (id: string): ShownItem | undefined =>
    [...slots.flatMap((slot) => this.aboard[slot]), ...this.toCheck, ...this.aside].find(
      (item) => item.id === id
    );

  #worded(items: readonly BoatItem[]): ShownItem[] {
    const answers = this.#ground().dossier.words;
    return items.map((item) =>
      shownItem(item, this.#knownById.get(item.id), { texts: this.texts, plan: this.#plan, answers })
    );
  }
}
