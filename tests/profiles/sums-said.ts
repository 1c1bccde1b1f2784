import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { sumsOf } from '#sheets/note/sums/sums.ts';
import { questions } from '../notes/written.ts';
import { objectsOf, type Typed } from './typed.ts';

const TODAY = '2026-11-28';
const at = 1;

type Told = Readonly<{
  answers?: Answers;
  typed?: Typed;
  costs?: Readonly<Record<string, number>>;
  beside?: Typed;
}>;

/** The sums of whoever answers, types and notes this, with plain spaces. */
export function sumsSaid({ answers = {}, typed = {}, costs = {}, beside = {} }: Told, locale: Locale = 'en') {
  const dossier: Dossier = {
    ...emptyDossier({ id: 'one', name: '', purpose: '', createdAt: 0, contentVersion: '' }),
    objects: objectsOf(typed),
    costs: Object.fromEntries(
      Object.entries(costs).map(([need, sum]) => [
        need,
        { year: { low: sum, high: sum }, threeYears: null, at }
      ])
    ),
    answers: Object.fromEntries(Object.entries(beside).map(([id, note]) => [id, { value: null, note, at }]))
  };
  const said = sumsOf(dossier, new Situation(questions, answers), TODAY, locale);
  return said.map(({ text }) => text.replace(/\s/gu, ' ')).join(' ');
}

/** So many euros as an English note says them. */
export const money = (euros: number): string => `€${euros.toLocaleString('en')}`;
/** Every “a + b = c”, “a − b = c” and “n × a = c” of a text, as numbers: what was added, and what is said to come of it. */
export function equationsIn(text: string): readonly (readonly [number, number])[] {
  const plain = text.replace(/(?<=\d)[\s,](?=\d{3})/gu, '').replace(/€|about|environ/gu, '');
  return [...plain.matchAll(/((?:\d+\s*[+−×÷]\s*)+\d+)\s*=\s*(\d+)/gu)].map(([, sum = '', total = '']) => {
    const terms = sum.split(/(?=[+−])/u).map((term) => {
      const product = (term.match(/\d+/gu) ?? []).reduce((all, factor) => all * Number(factor), 1);
      return term.startsWith('−') ? -product : product;
    });
    return [terms.reduce((all, one) => all + one, 0), Number(total)] as const;
  });
}
