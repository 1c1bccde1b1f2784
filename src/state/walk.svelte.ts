import type { Matters } from '#engine/course/ahead.ts';
import { neighboursOf, type Asked, type Ways } from '#engine/course/neighbours.ts';
import { late } from '#engine/late.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { course } from './course.ts';
import { Loading } from './loading.svelte.ts';

/** The walk from a question. Its map brings XState: it comes once the question is drawn, and nobody waits for it. */
export class Walk {
  readonly #map = new Loading<true, Awaited<ReturnType<typeof load>>>(() => true, load);

  /** Where one goes from here, as far as the map is there or not. */
  from(here: Asked, situation: Situation, matters: Matters | undefined): Ways {
    return this.#map.value?.(here, situation, matters) ?? neighboursOf(course, here, situation);
  }
}

async function load() {
  const [{ step }, { path }] = await Promise.all([
    late(() => import('#engine/course/walk.ts')),
    late(() => import('./path.ts'))
  ]);
  return (here: Asked, situation: Situation, matters: Matters | undefined): Ways => ({
    back: step(path, here, 'back', situation),
    onward: step(path, here, 'onward', situation, matters)
  });
}
