import type { SourceKind } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { MoneyRemark, Remark } from '#engine/note/remark.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { field as fieldQuestion } from '#knowledge/questions/qualify/field.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';

/** A field that we know something of. */
export type FieldId = Exclude<(typeof fieldQuestion.options)[number], 'other'>;

type Resource = (typeof resource.options)[number];

/**
 * The beginnings of the words, without accents, that tell a narrower matter: what bears them is said only to
 * a project whose own words hold one, and before the rest.
 */
export type Matter = Readonly<{ matter?: readonly string[] }>;

/** Whoever is in danger needs it before anything else: a plan says it with its first action. */
export type SavesLives = Readonly<{ savesLives?: true }>;

/** A resource, a house or a holder of the field by its name; its words say what it is, in twelve at most. */
export type FieldPlace = Matter &
  Readonly<{
    name: string;
    url: string;
    /** When the page was last read, year and month or day; left out, it is named from memory, and the note says so. */
    seen?: string;
    /** The resources that it fits; every one where it is left out. */
    kinds?: readonly Resource[];
    when?: Condition;
    /** What its page is worth as a source; a project’s own page where it is left out. */
    source?: SourceKind;
  }> &
  InBoth<string>;

/** What somebody who knows a field names without looking it up. */
export type Field = Readonly<{
  id: FieldId;
  /** The beginnings of the words of trades that it holds by name alone: to them, only their own matter is told. */
  elsewhere?: readonly string[];
  /** Living, open resources to look at first. */
  neighbours: readonly FieldPlace[];
  /** Who may host, hold or carry: their words say what they take in. */
  houses: readonly FieldPlace[];
  /** Who has the official data or standard, or decides it. */
  holders: readonly FieldPlace[];
  /** The texts that weigh in this field. */
  law: readonly (Remark & Matter & SavesLives)[];
  money: readonly (MoneyRemark & Matter)[];
  /** Who must check a content before it is published. */
  readers: readonly (Remark & Matter)[];
}>;

export const field = (draft: Field): Field => draft;
