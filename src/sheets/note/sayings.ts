import type { SayingEntry } from '#knowledge/note-entry.ts';
import { firstAbout } from './first-about.ts';
import type { NoteWords } from './note-words.ts';
import type { Speaker, SpokenLine } from './spoken.ts';

/** The person to convince, and the true case that opens what is said to them. */
const AUDIENCE = 'audience-name';
const CASE = 'lived-case';

/**
 * What is to be said aloud, and to whom. Somebody whom the person named is called so; whoever is to be
 * convinced hears the person’s own case first, where there is one.
 */
export function sayings(
  some: readonly SayingEntry[],
  speaker: Speaker,
  { texts }: Pick<NoteWords, 'texts'>
): SpokenLine[] {
  return firstAbout(some, speaker.says).map(({ to, says, called, about, sources = [] }) => {
    const days = speaker.daysOf({ ...(about ? { about } : {}), ...(called ? { called } : {}) });
    const named = called !== undefined && speaker.says({ needs: [called] });
    const convinces = called === AUDIENCE || to.includes(`{${AUDIENCE}}`);
    const opens = convinces && speaker.says({ needs: [CASE] });
    return {
      to: speaker.woven(named ? texts.addressed(called) : to),
      text: speaker.woven(opens ? openedBy(says) : says, days),
      sources
    };
  });
}

/** What is quoted begins with the case. */
const openedBy = (says: string): string => says.replace(/^[«“]\s?/u, (quote) => `${quote}{${CASE}}. `);
