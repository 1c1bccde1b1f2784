import {
  answer,
  answersOnDisk,
  awake,
  createProject,
  expect,
  onDisk,
  option,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

test('a page reloaded in the middle of a question keeps the answer and the note', async ({ page }) => {
  await createProject(page, 'Rechargé');
  await answer(page, 'maturity', 'growth');
  await page.getByText(fr.question.note).first().click();
  await page.locator('[data-note] textarea').fill('Vu avec Aïcha, « à confirmer ».');
  await page.locator('[data-note] textarea').blur();
  await expect.poll(async () => (await onDisk(page))[0]?.answers['maturity']?.note).toContain('Aïcha');
  await saved(page);

  await page.reload();
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
  await expect(page.locator('[data-note] textarea')).toBeVisible();
  await expect(page.locator('[data-note] textarea')).toHaveValue('Vu avec Aïcha, « à confirmer ».');
});

test('a browser that has forgotten which project was open, as one that is killed does, opens the one changed last', async ({
  page
}) => {
  await createProject(page, 'Plus ancien');
  await createProject(page, 'Coupé net');
  await answer(page, 'maturity', 'growth');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('Coupé net');
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
});

test('after the open project was deleted, none is opened in its place', async ({ page }) => {
  await createProject(page, 'Gardé');
  await createProject(page, 'Supprimé');
  await visit(page, '/fr/projects/');
  const deleted = page.locator('[data-project]').filter({ hasText: 'Supprimé' });
  await deleted.getByRole('button', { name: fr.projects.remove }).click();
  await expect(page.locator('[data-project]')).toHaveCount(1);
  await visit(page, '/fr/course/qualify/maturity/');
  await answer(page, 'maturity', 'growth');
  expect((await onDisk(page)).map(({ name }) => name).sort()).toEqual(['Gardé', fr.projects.unnamed]);
});

test('a note is saved while it is being written, before one leaves it', async ({ page }) => {
  await createProject(page, 'Interrompu');
  await page.getByText(fr.question.note).first().click();
  await page.locator('[data-note] textarea').pressSequentially('À moitié');
  await expect.poll(async () => (await onDisk(page))[0]?.answers['maturity']?.note).toBe('À moitié');
  await page.reload();
  await expect(page.locator('[data-note] textarea')).toHaveValue('À moitié');
});

test('a page that is closed and opened anew resumes the same project', async ({ page, context }) => {
  await createProject(page, 'Repris');
  await answer(page, 'maturity', 'first-users');
  await page.close();

  const again = await context.newPage();
  await visit(again, '/fr/');
  await again.getByRole('link', { name: fr.home.resume('Repris') }).click();
  await again.locator('[data-stage="qualify"]').getByRole('link', { name: fr.course.goOn }).click();
  await expect(again.locator('form[data-question="resource"]')).toBeVisible();
  await visit(again, questionPage('maturity', 'en'));
  await expect(option(again, 'maturity', 'first-users')).toBeChecked();
});

test('the first answer to a question reached by its address makes a project', async ({ page }) => {
  await visit(page, questionPage('needs'));
  await answer(page, 'needs', 'hosting');
  expect((await onDisk(page)).map(({ name }) => name)).toEqual([fr.projects.unnamed]);
  expect(await answersOnDisk(page)).toEqual({ needs: ['hosting'] });
});

test('quick answers before the first project is on disk make one project, with the last answer', async ({
  page
}) => {
  await visit(page, questionPage('maturity'));
  await page.evaluate(() => {
    const choose = (value: string) =>
      document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    choose('idea');
    choose('growth');
  });
  await saved(page);
  await expect.poll(() => answersOnDisk(page)).toEqual({ maturity: 'growth' });
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
});

test('an answer given before the device has said which project was open goes to that project', async ({
  page,
  context
}) => {
  await createProject(page, 'Lent');
  await answer(page, 'maturity', 'idea');
  await page.close();
  const slow = await context.newPage();
  // The database opens late, as on an old telephone.
  await slow.addInitScript(() => {
    const open = IDBFactory.prototype.open.bind(indexedDB);
    const onsuccess = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess');
    const waiting: (() => void)[] = [];
    IDBFactory.prototype.open = (...values) => {
      const request = open(...values);
      Object.defineProperty(request, 'onsuccess', {
        set: (handler: (event: Event) => void) =>
          onsuccess?.set?.call(request, (event: Event) => waiting.push(() => handler.call(request, event)))
      });
      return request;
    };
    Object.assign(window, {
      openDatabase() {
        IDBFactory.prototype.open = open;
        for (const go of waiting.splice(0)) go();
      }
    });
  });
  await slow.goto(questionPage('resource'));
  await awake(slow);
  await option(slow, 'resource', 'data').click();
  await slow.evaluate('openDatabase()');
  await expect.poll(() => answersOnDisk(slow)).toEqual({ maturity: 'idea', resource: ['data'] });
  await expect(option(slow, 'resource', 'data')).toBeChecked();
});
