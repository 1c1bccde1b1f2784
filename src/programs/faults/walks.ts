import { readFileSync } from 'node:fs';
import { setTimeout as passing } from 'node:timers/promises';
import { course } from '#knowledge/course.ts';
import type { StartToKill } from './browser-to-kill.ts';
import { Ear } from './ear.ts';
import { judgedWalk, type Judgement } from './judgement.ts';
import { inNewProfile } from './profile.ts';
import type { Walked } from './protocol.ts';
import { ANSWERING } from './site.ts';

const WALKER = readFileSync(new URL('walker.js', import.meta.url), 'utf8');
const WITHIN = 6000;

/** Every page of a question, in both languages. */
const places = ['fr', 'en'].flatMap((lang) =>
  course.flatMap(({ id, questions }) => questions.map((question) => `/${lang}/course/${id}/${question.id}/`))
);

export const walkKilled = {
  fault: 'Killed while somebody walks through the pages of the product',
  sees: 'The project open again, with every answer and note of which the screen said “saved”.'
};

/**
 * Kills the browser while somebody walks through the real pages: ticks an option, writes a note, waits until the
 * screen says “saved”, goes on. The worker that makes the product work offline is on its way, or serves them.
 * `tell`: told what came of each kill.
 */
export const walksKilled = (
  start: StartToKill,
  times: number,
  origin: string,
  random: () => number,
  tell: (judgement: Judgement) => void
): Promise<void> =>
  inNewProfile(start, async (begin) => {
    let walked: readonly Walked[] | undefined;
    for (let round = 0; round <= times; round += 1) {
      const browser = await begin();
      const ear = new Ear();
      const reader = await browser.answer(origin + ANSWERING, ear.listen);
      await reader.standApart();
      const found = await reader.found();
      if (found.length > 1) throw new Error('A project was not opened again: another took its place.');
      if (walked) tell(judgedWalk(walked, found));
      await reader.close();
      if (round === times) await browser.close();
      else {
        const begun = ear.hear('walked');
        const place = places[Math.floor(random() * places.length)] ?? '';
        await browser.walk(origin + place, ear.listen, { round, places }, WALKER);
        await begun;
        await passing(Math.floor(random() * WITHIN));
        await browser.kill();
        ({ walked } = ear);
      }
    }
  });
