import { isDay } from '#engine/day.ts';

type Objects = Readonly<Record<string, Readonly<{ text: string }>>>;

/** A day of the person’s own, as YYYY-MM-DD; undefined where they gave none, or what they gave is no day. */
export function ownDay(objects: Objects, id: string): string | undefined {
  const text = objects[id]?.text ?? '';
  return isDay(text) ? text : undefined;
}

/** The days that money is held against. What is past already can be prevented no more: it holds nothing back. */
export type MoneyDates = Readonly<{
  today: string;
  /** What ends, and how it is called; '' where the person did not say. */
  ending: Readonly<{ day: string; name: string }> | undefined;
  decision: string | undefined;
}>;

/** What the person said of dates, as seen on this day. */
export function moneyDatesIn(objects: Objects, today: string): MoneyDates {
  const coming = (id: string) => {
    const day = ownDay(objects, id);
    return day !== undefined && day >= today ? day : undefined;
  };
  const ending = coming('ending-date');
  return {
    today,
    ending: ending === undefined ? undefined : { day: ending, name: objects['ending']?.text.trim() ?? '' },
    decision: coming('decision-date')
  };
}
