import type { Locator, Page } from '@playwright/test';
import { homeAssociation } from '#knowledge/advice/legal-home/home-association.ts';
import { homeScic } from '#knowledge/advice/legal-home/home-scic.ts';
import { pairAddress } from '#sheets/compare/pair.ts';
import { backupTexts } from '#texts/pages/backup.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { kitPageTexts } from '#texts/pages/kit/page.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { printTexts } from '#texts/pages/print.ts';
import { option, questionPage, visit, wordsIn } from './pages.ts';

const { fr } = wordsIn;

/** A button behind which something leaves the page: a file, a copy, a sheet of paper. */
export type Door = Readonly<{
  /** Whose button it is. */
  file: string;
  address: string;
  what: 'save' | 'copy' | 'share' | 'print';
  button: string | ((page: Page) => Locator);
  /** Whether what leaves has to come first, so that it waits for another touch. */
  late?: true;
  /** What is done before it is there. */
  ready?: (page: Page) => Promise<void>;
}>;

const openPictures = (page: Page) => page.locator('[data-pictures] summary').click();
const note = (page: Page) => page.locator('[data-document="note"] button[data-format="txt"]');
const made = async (page: Page) => {
  await note(page).click();
  await page.locator('[data-made]').waitFor();
};
const rowOf = (name: string) => (page: Page) =>
  page
    .locator('[data-project]')
    .filter({ hasText: name })
    .getByRole('button', { name: fr.projects.export, exact: true });
const copied = (file: string, address: string, button: Door['button'] = fr.copy.document): Door => ({
  file,
  address,
  what: 'copy',
  button
});
const printed = (file: string, address: string, button: Door['button'] = fr.print): Door => ({
  file,
  address,
  what: 'print',
  button
});

const PAIR = pairAddress(homeAssociation.id, homeScic.id);
export const ROUTES = 'src/routes/[lang=lang]';
const desk = `${ROUTES}/export/Desk.svelte`;
const rows = `${ROUTES}/projects/Rows.svelte`;
const drawings = `${ROUTES}/export/Drawings.svelte`;
const leaving = 'src/ui/export/MadeFile.svelte';
const kit = `${ROUTES}/kit/Kit.svelte`;
const plan = `${ROUTES}/plan/+page.svelte`;

export const doors: readonly Door[] = [
  { file: rows, address: 'projects', what: 'save', button: rowOf('Ateliers partagés') },
  { file: rows, address: 'projects', what: 'save', button: rowOf('Ailleurs'), late: true },
  {
    file: 'src/state/backups.svelte.ts',
    address: 'projects',
    what: 'save',
    button: backupTexts.fr.make,
    late: true
  },
  {
    file: 'src/state/backups.svelte.ts',
    address: 'facilitators',
    what: 'save',
    button: backupTexts.fr.make,
    late: true
  },
  { file: desk, address: 'export', what: 'save', button: note, late: true },
  {
    file: desk,
    address: 'export',
    what: 'save',
    button: note,
    late: true,
    ready: (page) => page.getByLabel(exportTexts.fr.choice.public, { exact: true }).check()
  },
  { file: leaving, address: 'export', what: 'share', button: exportTexts.fr.made.share, ready: made },
  { ...copied(leaving, 'export', exportTexts.fr.made.copy), ready: made },
  ...(['boat', 'cash', 'map'] as const).flatMap((picture): Door[] => {
    const button = (format: string) => (page: Page) =>
      page.locator(`[data-picture="${picture}"] [data-format="${format}"]`);
    const door = { file: drawings, address: 'export', what: 'save', ready: openPictures } as const;
    return [
      { ...door, button: button('svg') },
      { ...door, button: button('png'), late: true }
    ];
  }),
  { file: kit, address: 'kit', what: 'save', button: kitPageTexts.fr.zip.make },
  {
    file: kit,
    address: 'kit',
    what: 'save',
    button: (page) => page.locator('[data-file] details[open] button').first(),
    ready: (page) => page.locator('[data-file] summary').first().click()
  },
  { file: plan, address: 'plan', what: 'save', button: fr.plan.download },
  printed(plan, 'plan', fr.plan.print),
  copied(plan, 'plan', planTexts.fr.copy),
  {
    file: `${ROUTES}/+layout.svelte`,
    address: questionPage('maturity').slice(4, -1),
    what: 'save',
    button: fr.saving.exportNow,
    ready: async (page) => {
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      });
      await option(page, 'maturity', 'growth').check();
    }
  },
  ...[
    [`${ROUTES}/note/+page.svelte`, 'note', noteTexts.fr.copy],
    [`${ROUTES}/boat/YourBoat.svelte`, 'boat'],
    [`${ROUTES}/finance-plan/Board.svelte`, 'finance-plan', fr.copy.document, financePlanTexts.fr.print],
    [`${ROUTES}/means/+page.svelte`, 'means'],
    [`${ROUTES}/brakes/+page.svelte`, 'brakes'],
    [`${ROUTES}/cyber-role/+page.svelte`, 'cyber-role'],
    [`${ROUTES}/readiness/[standard]/+page.svelte`, 'readiness/osps-baseline'],
    ['src/ui/pitch/Tools.svelte', 'pitch/mayor', fr.copy.text, pitchTexts.fr.tools.print]
  ].flatMap(([file = '', address = '', copy, print]) => [
    copied(file, address, copy),
    printed(file, address, print)
  ]),
  copied(`${ROUTES}/compare/+page.svelte`, `compare/#${PAIR}`),
  copied('src/ui/advice/Template.svelte', 'advice/licence-copyleft', fr.copy.text),
  printed(`${ROUTES}/print/Centre.svelte`, 'print', printTexts.fr.print)
];

/** Opens the page of a door, with the example open in it, and finds its button. */
export async function before(page: Page, door: Door): Promise<Locator> {
  await page.goto('about:blank');
  await visit(page, `/fr/${door.address}${door.address.includes('#') ? '' : '/'}`);
  await page.getByRole('banner').getByText('Ateliers partagés').first().waitFor({ timeout: 10_000 });
  await door.ready?.(page);
  const { button } = door;
  const found =
    typeof button === 'string' ? page.getByRole('button', { name: button, exact: true }) : button(page);
  return found.first();
}
