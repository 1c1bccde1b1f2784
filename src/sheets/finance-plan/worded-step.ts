import type { Places } from '#sheets/places.ts';
import type { FinancingWords } from './financing-words.ts';
import type { NextStep } from './next-step.ts';

/** The next step as a sentence, with the link that leads there. */
export function wordedStep(
  step: NextStep,
  { texts, needs, outlines, figures }: FinancingWords,
  places: Places
): Readonly<{ text: string; link: string; href: string }> {
  const link = texts.nextLinks[step.do];
  const title = (id: string) => outlines[id]?.title ?? id;
  switch (step.do) {
    case 'say-needs':
    case 'nothing-to-pay':
      return { text: texts.next[step.do], link, href: places.question('finance', 'needs') };
    case 'no-mode':
      return { text: texts.next[step.do], link, href: places.advice };
    case 'cost':
      return { text: texts.next.cost, link, href: '#needs' };
    case 'choose':
      return { text: texts.next.choose, link, href: '#modes' };
    case 'value':
      return { text: texts.next.value(figures.list(step.modes.map(title))), link, href: '#modes' };
    case 'fix':
      return { text: texts.next.fix(step.warnings), link, href: '#warnings' };
    case 'find': {
      const names = figures.list(step.needs.map((need) => needs[need]?.inSentence ?? need));
      return { text: texts.next.find(figures.euros(step.euros), names), link, href: '#result' };
    }
    case 'meet':
      return { text: texts.next.meet(title(step.mode)), link, href: places.oneAdvice(step.mode) };
  }
}
