import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '#sheets/calendar/calendar-sheet.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { calendarAsIcs } from './calendar-ics.ts';

const AT = Date.parse('2026-11-28T10:00:00Z');
const entry: CalendarEntry = {
  id: 'audit-rights',
  day: '2027-02-28',
  kind: 'action',
  state: 'to-do',
  title: 'Régler les droits, enfin ; « tous » \\ vite',
  lines: ['Première ligne', 'Deuxième, ligne']
};
const written = (entries: readonly CalendarEntry[], at = AT) =>
  calendarAsIcs({ title: 'Échéances', entries }, { project: 'one', locale: 'fr', at }, exportTexts.fr);

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** Reads a calendar by the rules of RFC 5545 themselves: lines, unfolding, values. */
function readByTheRules(text: string) {
  const encoder = new TextEncoder();
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const folded = text.slice(0, -2).split('\r\n');
  for (const line of folded) {
    expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    // A letter that was cut would leave half of a pair, or a mark of replacement once it is bytes.
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return {
      name,
      parameters,
      value: value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    };
  });
}

describe('A calendar', () => {
  it('is read by another program as it was meant', () => {
    const [event] = eventsIn(written([entry]));
    expect(event?.summary).toBe(entry.title);
    expect(event?.description).toBe(entry.lines.join('\n'));
    expect(event?.startDate.toString()).toBe('2027-02-28');
    expect(event?.endDate.toString()).toBe('2027-03-01');
    expect(event?.startDate.isDate).toBe(true);
  });

  it('puts the next export in the place of this one', () => {
    const [before] = eventsIn(written([entry]));
    const [after] = eventsIn(written([{ ...entry, day: '2027-03-05' }], AT + 1000));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('gives every entry a name of its own, and takes back what was set aside', () => {
    const text = written([entry, { ...entry, kind: 'duty' }, { ...entry, id: 'x', state: 'set-aside' }]);
    const events = eventsIn(text);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(readByTheRules(text).flatMap(({ name, value }) => (name === 'STATUS' ? [value] : []))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED'
    ]);
  });

  it('keeps the rules of its format, whatever somebody wrote', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('é', '👩🏽‍🌾', 'ab', ',;\\\n', '\r\n', '\0', '\uD800').map((part) => part.repeat(60)),
        (title, line) => {
          const text = written([{ ...entry, title, lines: [line] }]);
          const read = readByTheRules(text);
          const said = (name: string) => read.find((one) => one.name === name)?.value;
          const clean = (words: string) =>
            words
              .replace(/\r\n?/g, '\n')
              // What the format forbids is left out.
              .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
              .replace(/\p{Surrogate}/gu, '\uFFFD');
          expect(said('SUMMARY')).toBe(clean(title));
          expect(said('DESCRIPTION')).toBe(clean(line));
          expect(eventsIn(text).length).toBe(1);
        }
      )
    ));
});
