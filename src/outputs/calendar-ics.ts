import { daysAfter } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import type { CalendarEntry, CalendarSheet } from '#sheets/calendar/calendar-sheet.ts';
import type { ExportTexts } from '#texts/pages/export.ts';

/** The first day of counting: exports are numbered by the seconds since, so that a later one takes the place of an earlier one. */
const FIRST = Date.UTC(2026, 0, 1);

/** How many octets a line has at most, its end not counted (RFC 5545, 3.1). */
const WIDEST = 75;

/** A calendar as RFC 5545 wants it: a day each, under a name that stays, so that it is updated rather than doubled. */
export function calendarAsIcs(
  { title, entries }: CalendarSheet,
  { project, locale, at }: Readonly<{ project: string; locale: Locale; at: number }>,
  texts: ExportTexts
): string {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const sequence = Math.max(0, Math.floor((at - FIRST) / 1000));
  const event = (entry: CalendarEntry): string[] => [
    'BEGIN:VEVENT',
    `UID:${entry.kind}-${entry.id}.${project}@parcours-communs`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${bare(entry.day)}`,
    `DTEND;VALUE=DATE:${bare(daysAfter(entry.day, 1))}`,
    `SUMMARY;LANGUAGE=${locale}:${escaped(entry.state === 'done' ? texts.done(entry.title) : entry.title)}`,
    ...(entry.lines.length > 0 ? [`DESCRIPTION;LANGUAGE=${locale}:${escaped(entry.lines.join('\n'))}`] : []),
    `CATEGORIES:${escaped(texts.entryKinds[entry.kind])}`,
    `STATUS:${entry.state === 'set-aside' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT'
  ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parcours Communs//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries.flatMap(event),
    'END:VCALENDAR'
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

const bare = (day: string): string => day.replaceAll('-', '');

/** A text as a value: what separates values is marked, and no letter stands in it that a line may not hold. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Only these are forbidden (RFC 5545, 3.1).
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line cut by octets, never inside a letter; each piece but the first begins with a space. */
function folded(line: string): string[] {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (octets + more > WIDEST) {
      lines.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += letter;
    octets += more;
  }
  return [...lines, piece];
}
