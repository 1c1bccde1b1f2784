import { answerAmong, type Asking, type OptionOf } from './question.ts';
import type { Situation } from './situation.ts';

/** A value behind each option of a question: none is missing, and none is there that the question has not. */
export type ByOption<Asked extends Asking, Value> = Readonly<{
  question: Asked['id'];
  values: Readonly<Record<OptionOf<Asked>, Value>>;
}>;

/** The value behind the answer that counts; undefined where there is none. */
export function valueBehind<Value>(
  { question, values }: ByOption<Asking, Value>,
  situation: Situation
): Value | undefined {
  const behind = Object.entries(values).find(
    ([option]) => situation.says(answerAmong(question, option)) === 'yes'
  );
  return behind?.[1];
}
