import { inSentences } from '#engine/text/in-sentences.ts';
import type { Consultation } from '#engine/advise/consultation.ts';
import { notRejected } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { dayIn } from '#texts/format/dates.ts';
import { pitchFrom, type Material } from './compose.ts';
import { factsFor, nextBlank } from './facts.ts';
import { forbidding } from './forbidden.ts';
import { gapSection, type GapSection } from './gaps.ts';
import { leafletFrom, type Leaflet } from './leaflet.ts';
import { measured, speechIn } from './lengths.ts';
import { nextStep, stepInWords, type PitchStep } from './next-step.ts';
import { pitchLine, type PitchLine } from './pitch-line.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Fact, Length } from './sentence.ts';
import { speakerNotes, type SpeakerNotes } from './speaker-notes.ts';
import { speechOf, type Speech } from './speech.ts';
import { holdSection, wordsOnHold, type HoldSection } from './words-on-hold.ts';

/** The fields in which the lead writes what the tool cannot know. */
export type FactsSection = Readonly<{
  title: string;
  /** How many of those that are needed are written. */
  count: string;
  lead: string;
  groups: readonly Readonly<{ title: string; facts: readonly Fact[] }>[];
}>;

/**
 * Everything that the pitch for one person says, in words, in the order in which it is read: what is worked
 * on, then the two papers that are made of it.
 */
export type PitchSheet = Readonly<{
  title: string;
  /** What matters to this person. */
  cares: Labelled;
  facts: FactsSection;
  speeches: Readonly<Record<Length, Speech>>;
  /** Words of the lead whose advice no longer holds. */
  onHold: HoldSection | undefined;
  objections: Readonly<{
    title: string;
    lead: string;
    /** Said in place of replies; '' where there are some. */
    none: string;
    replies: readonly Readonly<{ title: string; line: PitchLine }>[];
    toPrepare: GapSection | undefined;
  }>;
  toProve: GapSection | undefined;
  next: PitchStep;
  leaflet: Leaflet;
  notes: SpeakerNotes;
}>;

/** The pitch of a project for one person in words. Pure: what it says follows from what it is given. */
export function pitchSheet(
  written: Pick<Dossier, 'name' | 'purpose' | 'words' | 'decisions' | 'actions'>,
  { judgements }: Pick<Consultation, 'judgements'>,
  persona: Persona,
  words: PitchWords
): PitchSheet {
  const dossier = inSentences(written);
  const { texts, items, locale } = words;
  const material: Material = {
    persona,
    known: dossier,
    judgements: notRejected(judgements, dossier),
    items,
    texts,
    day: (date) => dayIn(locale, date)
  };
  const pitch = pitchFrom(material);
  const gaps = (kind: 'argument' | 'objection') =>
    material.judgements.filter(
      (judgement) =>
        (judgement.status !== 'retained' || forbidding(judgement)) &&
        items.some((item) => item.id === judgement.advice.id && item.kind === kind)
    );
  const toProve = gaps('argument');
  const speech = (length: Length) => speechOf(length, pitch.sentences, persona, words);
  const brief = measured('half-minute', speechIn('half-minute', pitch.sentences), texts.pace);
  return {
    title: texts.personas[persona].title,
    cares: { label: texts.hub.cares, text: texts.personas[persona].cares },
    facts: factsSection(material),
    speeches: {
      'half-minute': speech('half-minute'),
      'two-minutes': speech('two-minutes'),
      page: speech('page')
    },
    onHold: holdSection(wordsOnHold(material, pitch), words),
    objections: {
      title: texts.objections.title,
      lead: texts.objections.lead,
      none: pitch.replies.length === 0 ? texts.objections.none : '',
      replies: pitch.replies.map((reply) => ({
        title: reply.title,
        line: pitchLine(reply, persona, words, false)
      })),
      toPrepare: gapSection(
        gaps('objection'),
        { title: texts.objections.toPrepare, lead: texts.objections.toPrepareLead },
        words
      )
    },
    toProve: gapSection(toProve, texts.toProve, words),
    next: stepInWords(
      nextStep(nextBlank(material), speechIn('page', pitch.sentences), toProve, brief.tooLong),
      words
    ),
    leaflet: leafletFrom(pitch.sentences, material, words),
    notes: speakerNotes(pitch, persona, words)
  };
}

function factsSection(material: Material): FactsSection {
  const texts = material.texts.facts;
  const { here, shared } = factsFor(material);
  const needed = [...here, ...shared].filter(({ optional }) => !optional);
  return {
    title: texts.title,
    count: texts.count(needed.filter(({ value }) => value !== '').length, needed.length),
    lead: texts.lead,
    groups: [
      { title: texts.here, facts: here },
      { title: texts.shared, facts: shared }
    ]
  };
}
