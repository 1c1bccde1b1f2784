import type { Source } from '#engine/advise/advice.ts';
import type { Details, KnownAdvice } from '#knowledge/compile.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** An advice with all its words: the kind says which they are. */
export type AdviceWords = {
  [K in Kind]: Readonly<{ kind: K; sources: readonly Source[] }> & Details<K>;
}[Kind];

/** A titled part of an advice: a text, a list, or a text to copy. */
export type Block = Readonly<{
  title: string;
  texts: readonly string[];
  form: 'text' | 'steps' | 'template' | 'quote';
}>;

const text = (title: string, ...texts: string[]): Block => ({ title, texts, form: 'text' });
const quote = (title: string, said: string): Block => ({ title, texts: [said], form: 'quote' });

/** The parts of an advice in reading order. */
export function blocksOf(
  advice: AdviceWords,
  texts: InterfaceTexts['one'],
  covers: readonly string[]
): Block[] {
  switch (advice.kind) {
    case 'outcome':
      return [text(texts.meaning, advice.words.meaning), text(texts.next, advice.words.next)];
    case 'funding': {
      const { amount, prerequisites, example, pitfalls, firstSteps } = advice.words;
      return [
        text(texts.amount, amount),
        ...(covers.length > 0 ? [text(texts.covers, ...covers)] : []),
        text(texts.prerequisites, prerequisites),
        { title: texts.firstSteps, texts: firstSteps, form: 'steps' },
        text(texts.pitfalls, ...pitfalls),
        text(texts.example, example)
      ];
    }
    case 'argument':
      return [quote(texts.line, advice.words.line), text(texts.proof, advice.words.proof)];
    case 'objection':
      return [quote(texts.reply, advice.words.reply), text(texts.proof, advice.words.proof)];
    case 'action':
      return [text(texts.firstStep, advice.words.firstStep), text(texts.evidence, advice.words.evidence)];
    case 'obligation':
      return [text(texts.bound, advice.words.who), text(texts.now, advice.words.now)];
    case 'licence':
    case 'inbound':
    case 'decision':
    case 'legal-home':
    case 'rule': {
      const { fits, avoid, cost, firstStep, template } = advice.words;
      return [
        text(texts.fits, fits),
        text(texts.avoid, avoid),
        text(texts.cost, cost),
        text(texts.firstStep, firstStep),
        { title: texts.template, texts: [template], form: 'template' }
      ];
    }
  }
}

/** The figures of a funding mode, as label and value; nothing for the other kinds. */
export function termsOf(advice: KnownAdvice, texts: InterfaceTexts['one']): [string, string][] {
  if (advice.kind !== 'funding') return [];
  return [
    [texts.delay, texts.months(...advice.monthsToFirstEuro)],
    [texts.effort, texts.days(advice.effortDays)],
    [texts.recurring, texts.recurringValues[advice.recurring]],
    [texts.independence, texts.independenceValue(advice.independenceRisk)]
  ];
}
