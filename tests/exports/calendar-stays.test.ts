import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { DAY } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { contentOf } from '#outputs/exports.ts';
import { leavingFor } from '#programs/leaving.ts';
import { people } from '#knowledge/people/index.ts';
import { AT, dossierOf } from './people.ts';

/** A calendar as a program keeps it: each event by its name, a later number in the place of an earlier one. */
type Kept = Map<string, { day: string; sequence: number; stamp: string; cancelled: boolean }>;

async function exported(dossier: Dossier, at: number): Promise<Kept> {
  const { words } = (await contentOf('calendar', 'ics', await leavingFor(dossier, 'fr', at))) ?? {
    words: ''
  };
  const events = new ICAL.Component(ICAL.parse(words) as unknown[]).getAllSubcomponents('vevent');
  return new Map(
    events.map((component) => {
      const event = new ICAL.Event(component);
      const said = (name: string) => String(component.getFirstPropertyValue(name));
      return [
        event.uid,
        {
          day: event.startDate.toString(),
          sequence: event.sequence,
          stamp: said('dtstamp'),
          cancelled: said('status') === 'CANCELLED'
        }
      ];
    })
  );
}

const dossiers = people.map((person) => dossierOf(person, 'fr'));

describe('A calendar that is exported again', () => {
  it.each(dossiers.map((dossier) => [dossier.id, dossier] as const))(
    'says the same days, under the same names, with a later number: %s',
    async (_, dossier) => {
      const before = await exported(dossier, AT);
      let compared = 0;
      for (const days of [1, 10, 40, 120]) {
        const after = await exported(dossier, AT + days * DAY);
        for (const [uid, event] of after) {
          const first = before.get(uid);
          if (!first) continue;
          compared += 1;
          expect(event.day, `${uid} after ${days} days`).toBe(first.day);
          expect(event.sequence).toBeGreaterThan(first.sequence);
          expect(event.stamp > first.stamp).toBe(true);
        }
      }
      expect(compared).toBeGreaterThan(0);
    }
  );

  it('moves the days of whoever comes back after a long pause and answers anew, and those that were set by hand', async () => {
    const [dossier] = dossiers;
    if (!dossier) throw new Error('There is nobody.');
    const [question, answer] = Object.entries(dossier.answers)[0] ?? [];
    if (!question || !answer) throw new Error('Nothing was answered.');
    const later = AT + 100 * DAY;
    const back = { ...dossier, answers: { ...dossier.answers, [question]: { ...answer, at: later } } };
    const [before, after] = [await exported(dossier, later), await exported(back, later)];
    const actions = [...before].filter(([uid]) => uid.startsWith('action-'));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.some(([uid, { day }]) => after.get(uid)?.day !== day)).toBe(true);

    const [uid = ''] = actions[0] ?? [];
    const id = uid.replace(/^action-/, '').replace(`.${dossier.id}@parcours-communs`, '');
    const due = '2027-12-24';
    const set = { owner: '', due, state: 'to-do', note: '', reason: '', at: AT } as const;
    expect((await exported({ ...dossier, actions: { [id]: set } }, later)).get(uid)?.day).toBe(due);
  });

  it('holds each day that a person wrote in a line, two of one day among them', async () => {
    const [dossier] = dossiers;
    if (!dossier) throw new Error('nobody');
    const text = '4 février 2027 : comité ; 26 mars 2027 : solde ; 26 mars 2027 : fête ; un jour : rien';
    const objects = { ...dossier.objects, 'other-dates': { text, at: AT } };
    const events = await exported({ ...dossier, objects }, AT);
    const days = [...events].filter(([id]) => id.includes('other-dates')).map(([, { day }]) => day);
    expect(days).toEqual(['2027-02-04', '2027-03-26', '2027-03-26']);
  });
});
