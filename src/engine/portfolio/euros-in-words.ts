import { times, type Range } from './range.ts';

const AMOUNT =
  /(?:€\s?(?<before>\d[\d.,]*)(?<beforeK>k)?)|(?:(?<after>\d{1,3}(?:[\s.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(?<afterK>k)?\s?(?:€|euros?\b))/giu;

const MONTHLY = /par mois|\/\s?mois|mensuel|a month|per month|\/\s?month|monthly/iu;

/**
 * The one amount of euros that a line of the person’s own words holds, over a year; undefined where it holds
 * none, or several: then nobody guesses.
 */
export function eurosInWords(text: string): Range | undefined {
  const [only, ...others] = text.matchAll(AMOUNT);
  if (!only?.groups || others.length > 0) return undefined;
  const { before, beforeK, after, afterK } = only.groups;
  const amount = wholeEuros(before ?? after ?? '') * (beforeK || afterK ? 1000 : 1);
  if (!(amount > 0)) return undefined;
  return times({ low: amount, high: amount }, MONTHLY.test(text) ? 12 : 1);
}

/** A group of three digits is thousands; one or two after a last mark are cents, which nobody needs. */
const wholeEuros = (digits: string): number =>
  Number(digits.replace(/[.,]\d{1,2}$/u, '').replace(/[^\d]/gu, ''));
