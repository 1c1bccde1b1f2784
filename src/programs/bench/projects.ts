import { questionsOf } from '#engine/course/course.ts';
import { courseShape } from '#knowledge/compile.ts';
import { addProbe, probeOf, slowDown, withBrowser } from './browser.ts';
import { median, type Figure } from './figure.ts';
import { paths } from './paths.ts';
import { randomAnswers } from './random-answers.ts';
import { dossierWith, seed } from './seed.ts';
import { BUILD, serve } from './server.ts';

const ROUNDS = 6;
const CPU = 4;
const DOSSIERS = 1000;

/** How long the list of a thousand projects takes, and the longest time for which nothing answers. */
export async function measureProjects(): Promise<Figure[]> {
  const dossiers = randomAnswers(questionsOf(courseShape()), DOSSIERS).map((answers, index) =>
    dossierWith(answers, `random-${index}`)
  );
  const served = await serve(BUILD);
  try {
    return await withBrowser(async (browser) => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await addProbe(context);
      const page = await context.newPage();
      await page.goto(served.origin + paths.projects);
      await page.waitForLoadState('networkidle');
      await seed(page, dossiers);
      await slowDown(page, { cpu: CPU });
      const listed: number[] = [];
      const longest: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.reload();
        await page.locator('[data-project]').first().waitFor();
        await page
          .locator('[data-project]')
          .nth(DOSSIERS - 1)
          .waitFor();
        const probe = await probeOf(page);
        listed.push(probe.listed);
        longest.push(Math.max(0, ...probe.longTasks.map(({ duration }) => duration)));
      }
      const rows = await page.locator('[data-project]').count();
      const figure = (name: string, value: number, unit: string): Figure => ({
        measure: 'projects',
        name: `${DOSSIERS} projects: ${name}`,
        value,
        unit
      });
      return [
        figure('rows on the page', rows, ''),
        figure('list painted', median(listed), 'ms'),
        figure('longest task', median(longest), 'ms')
      ];
    });
  } finally {
    await served.close();
  }
}
