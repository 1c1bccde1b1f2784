import { isFact, roles } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { Condition, Fact } from '#engine/reason/condition.ts';
import { unmarked } from '#engine/text/alternatives.ts';
import { advice } from './advice/index.ts';
import { course } from './course.ts';
import { wordless } from './wordless.ts';

/** What a condition is called, for pages that have it without its words. */
export type NamedFact = Readonly<{ when: Condition; says: string }>;

/** Every fact that advice and questions rest on, in one language. */
export function namedFactsIn(locale: Locale): NamedFact[] {
  const facts = new Map<string, Fact>();
  const collect = (condition: Condition): void => {
    switch (condition.op) {
      case 'is':
        return;
      case 'fact':
        facts.set(condition.id, condition);
        return collect(condition.when);
      case 'not':
        return collect(condition.of);
      case 'all':
      case 'any':
        return condition.of.forEach(collect);
    }
  };
  for (const one of advice) {
    for (const criterion of roles.flatMap((role) => one[role])) {
      collect(isFact(criterion) ? criterion : criterion.when);
    }
  }
  for (const { askedWhen } of course.flatMap(({ questions }) => questions)) collect(askedWhen);
  return [...facts.values()].map((fact) => ({ when: wordless(fact.when), says: unmarked(fact[locale]) }));
}
