import { expect, test } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { mapOf } from '#engine/course/course-map.ts';
import { pathThrough } from '#engine/course/path.ts';
import { courseShape, guardsIn, namesIn } from '#knowledge/compile.ts';
import { mapTexts } from '#texts/pages/map.ts';
import { widthOf } from '#ui/boat/drawing/lines.ts';
import { mapScene, measures } from './map-scene.ts';

const course = courseShape();
const map = mapOf(pathThrough(course), questionsOf(course));

for (const locale of ['fr', 'en'] as const) {
  const { questions, stages } = namesIn(locale);
  const words = {
    questions,
    stages,
    guards: guardsIn(locale, mapTexts[locale].conditions),
    onlyIf: 'Seulement si',
    check: 'Vérifier',
    note: 'La note'
  };

  test(`in ${locale}, every question has its place, whole, inside its column and under the one before`, () => {
    const scene = mapScene(map, () => 'answered', words);
    const stops = scene.legs.flatMap((leg) => leg.stops);
    expect(stops.map(({ id }) => id)).toEqual(
      map.flatMap((stage) => stage.branches.flatMap((one) => one.questions))
    );
    for (const leg of scene.legs) {
      leg.stops.reduce((below, { y, lines, x }) => {
        expect(y).toBeGreaterThanOrEqual(below);
        for (const line of lines)
          expect(x + 16 + widthOf(line, measures.size)).toBeLessThanOrEqual(measures.column);
        return y + lines.length * measures.line;
      }, 0);
      expect(leg.end).toBeLessThan(scene.height - 60);
      for (const { y, height, lines } of leg.detours) {
        expect(lines.join(' ').length).toBeGreaterThan('Seulement si '.length);
        expect(lines.length * measures.smallLine).toBeLessThan(height);
        expect(y + height).toBeLessThan(leg.end);
      }
    }
    expect(stops.map(({ id, lines }) => [id, lines.join(' ')])).toEqual(
      stops.map(({ id }) => [id, questions[id]?.short])
    );
  });
}
