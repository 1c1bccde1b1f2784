import { inSentences } from '#engine/text/in-sentences.ts';
import type { Consultation } from '#engine/advise/consultation.ts';
import { notRejected } from '#engine/advise/decisions.ts';
import { boatFrom, slots, type Boat, type BoatItem, type Slot } from '#engine/boat/boat.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import { boatLine, type BoatLine } from './boat-line.ts';
import { byId, candidatesFor, partOf } from './candidates.ts';
import { nextSteps, type BoatStep } from './next-steps.ts';
import { planHoldings } from './plan-holdings.ts';
import type { Why } from './presence-reasons.ts';
import { principleLine, type PrincipleLine, type PrincipleWords } from './principle-line.ts';
import { sourceLines, type SourceLines, type SourceWords } from './source-lines.ts';

/** What the boat is worded with, all in one language. */
export type BoatWords = Readonly<{
  items: readonly WorkshopItem<'boat'>[];
  principles: readonly WorkshopItem<'principle'>[];
  outlines: Outlines;
  words: BoatTexts;
}>;

/** These, and what its principles and their sources are worded with. */
export type BoatSheetWords = BoatWords & PrincipleWords & SourceWords;

/** One of the four parts of the picture. */
export type BoatSection = Readonly<{
  slot: Slot;
  /** As the drawing calls it, and as its list does. */
  name: string;
  title: string;
  /** How many items it has, in words. */
  count: string;
  what: string;
  /** Said in place of items; '' where there are some. */
  none: string;
  items: readonly BoatLine[];
}>;

/** Items that are not on the picture. */
export type BesideTheBoat = Readonly<{
  title: string;
  count: string;
  lead: string;
  /** Each with the part of the picture that it belongs to. */
  items: readonly Readonly<{ text: string; part: string; why: Why; line: BoatLine }>[];
}>;

/** Everything that the speed boat says, in words, in the order in which it is read. */
export type BoatSheet = Readonly<{
  title: string;
  lead: string;
  /** The picture in one sentence, and how it is read. */
  description: string;
  legend: string;
  next: Readonly<{ title: string; steps: readonly BoatStep[] }>;
  sections: Readonly<Record<Slot, BoatSection>>;
  /** What waits for an answer, and what was taken off or no longer holds; undefined where there is nothing. */
  toCheck: BesideTheBoat | undefined;
  ashore: BesideTheBoat | undefined;
  principles: Readonly<{
    title: string;
    lead: string;
    count: string;
    lines: readonly PrincipleLine[];
    sources: SourceLines;
  }>;
  /** The picture as the engine composes it, which changes are made on. */
  composition: Boat;
}>;

/** The speed boat of a project in words. Pure: what it says follows from what it is given. */
export function boatSheet(
  written: Dossier,
  { judgements, situation }: Consultation,
  words: BoatSheetWords
): BoatSheet {
  const dossier = inSentences(written);
  const { items, principles, outlines, words: texts } = words;
  const plan = planHoldings(notRejected(judgements, dossier), dossier.actions, outlines, texts);
  const candidates = candidatesFor(items, principles, situation, texts);
  const candidateById = byId(candidates);
  const composition = boatFrom(candidates.map(partOf), dossier.boat);
  const line = (item: BoatItem) =>
    boatLine(item, candidateById.get(item.id), { texts, plan, answers: dossier.words });
  const aboard = {
    wind: composition.aboard.wind.map(line),
    boat: composition.aboard.boat.map(line),
    rock: composition.aboard.rock.map(line),
    island: composition.aboard.island.map(line)
  };
  const laid = aboard.boat.filter(({ state }) => state === 'laid').length;
  const unanswered = aboard.rock.filter(({ state }) => state === 'unanswered').length;
  const counts = {
    wind: texts.counts.wind(aboard.wind.length),
    boat: texts.counts.boat(aboard.boat.length, laid),
    rock: texts.counts.rock(aboard.rock.length, unanswered),
    island: texts.counts.island(aboard.island.length)
  };
  const section = (slot: Slot): BoatSection => ({
    slot,
    name: texts.slots[slot].name,
    title: texts.slots[slot].title,
    count: counts[slot],
    what: texts.slots[slot].what,
    none: aboard[slot].length === 0 ? texts.none : '',
    items: aboard[slot]
  });
  const beside = (title: string, lead: string, some: readonly BoatItem[]): BesideTheBoat | undefined =>
    some.length > 0
      ? {
          title,
          count: `${some.length}`,
          lead,
          items: some.map(line).map((one) => ({
            text: one.text,
            part: texts.slots[one.slot].title,
            why: one.why,
            line: one
          }))
        }
      : undefined;
  const toCheck = beside(texts.toCheck, texts.toCheckLead, composition.toCheck);
  const lines = principles.map((item) => {
    const { id } = item.shape;
    const isRock = aboard.rock.some((rock) => rock.id === id);
    return principleLine(item, plan, candidateById.get(id)?.judgement, isRock, words);
  });
  const having = (status: PrincipleLine['status']) => lines.filter((one) => one.status === status).length;
  return {
    title: texts.of(dossier.name),
    lead: texts.lead,
    description: texts.picture(
      aboard.wind.length,
      laid,
      aboard.boat.length,
      aboard.rock.length,
      unanswered,
      aboard.island.length
    ),
    legend: texts.legend,
    next: {
      title: texts.next,
      steps: nextSteps(
        {
          rocks: aboard.rock,
          bases: aboard.boat,
          empty: slots.every((slot) => aboard[slot].length === 0),
          toCheck: composition.toCheck.length,
          neglected: having('discarded')
        },
        texts
      )
    },
    sections: {
      wind: section('wind'),
      boat: section('boat'),
      rock: section('rock'),
      island: section('island')
    },
    toCheck,
    ashore: beside(texts.ashore, texts.ashoreLead, composition.ashore),
    principles: {
      title: texts.principles,
      lead: texts.principlesLead,
      count: texts.principlesCount(having('retained'), lines.length),
      lines,
      sources: sourceLines(lines, words)
    },
    composition
  };
}
