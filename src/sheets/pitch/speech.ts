import { duration } from './duration.ts';
import { measured, speechIn, targets } from './lengths.ts';
import { pitchLine, type PitchLine } from './pitch-line.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Audience, Length, Part, Sentence } from './sentence.ts';
import { steps } from './steps.ts';

/** One of the six steps, with what is said in it. */
export type SpeechStep = Readonly<{
  id: Part;
  title: string;
  /** Said in place of lines; '' where there are some. */
  none: string;
  lines: readonly PitchLine[];
  /** Credible arguments for which there is no time. */
  reserve:
    Readonly<{ label: string; advice: readonly Readonly<{ id: string; title: string }>[] }> | undefined;
}>;

/** The pitch in one of its lengths. */
export type Speech = Readonly<{
  length: Length;
  title: string;
  /** About how long it takes aloud. */
  time: string;
  purpose: string;
  /** How many words and seconds, how much too long ('' where it is not), and how that was estimated. */
  measure: Readonly<{ seconds: number; text: string; tooLong: string; estimate: string }>;
  steps: readonly SpeechStep[];
  /** For how many seconds it is rehearsed; undefined for what is read rather than said. */
  target: number | undefined;
}>;

/** What is said in the time there is, under the steps that it belongs to. */
export function speechOf(
  length: Length,
  sentences: readonly Sentence[],
  persona: Audience,
  words: PitchWords
): Speech {
  const { texts } = words;
  const said = speechIn(length, sentences);
  const { words: count, seconds, tooLong } = measured(length, said, texts.pace);
  const time = (some: number) => duration(some, texts.measure);
  const unsaid = sentences.flatMap((one) =>
    one.advice && one.part === 'gain' && !said.includes(one) ? [{ id: one.advice, title: one.title }] : []
  );
  const inSteps = steps.map((id): SpeechStep => {
    const lines = said.filter(({ part }) => part === id);
    return {
      id,
      title: texts.parts[id].title,
      none: lines.length === 0 ? texts.gainMissing.none : '',
      lines: lines.map((one) => pitchLine(one, persona, words, length === 'page')),
      reserve:
        id === 'gain' && unsaid.length > 0 ? { label: texts.gainMissing.others, advice: unsaid } : undefined
    };
  });
  return {
    length,
    title: texts.lengths[length],
    time: texts.measure.about(time(seconds)),
    purpose: texts.lengths.purposes[length],
    measure: {
      seconds,
      text: texts.measure.said(count, time(seconds)),
      tooLong: tooLong > 0 ? texts.measure.tooLong(time(tooLong)) : '',
      estimate: texts.measure.estimate(texts.pace)
    },
    // Reasons keep their place even where there is none.
    steps: inSteps.filter(({ id, lines }) => id === 'gain' || lines.length > 0),
    target: targets[length]
  };
}
