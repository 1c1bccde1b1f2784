import { emptyDossier } from '#engine/dossier.ts';
import { backupFile } from '#storage/backup-file.ts';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { type KindOfPage, openAll } from './kind-of-page.ts';
import { proceed, questionPage, wordsIn } from './pages.ts';

/** The workshops’ products, and what can be read without a project. */
export const workshopPages: readonly KindOfPage[] = [
  'guide',
  'map',
  'cases',
  'boat',
  'brakes',
  'means',
  'pitch',
  'finance-plan',
  'readiness',
  'readiness/public-code',
  'readiness/digital-public-goods',
  'cyber-role'
].map((name) => ({ name, address: `/${name}/`, toBeSeen: 'h1' }));

const elsewhere = emptyDossier({
  id: 'elsewhere',
  name: 'Ailleurs',
  purpose: '',
  createdAt: 1,
  contentVersion: ''
});

/** What somebody sees who has not begun. */
export const beforeAnything: readonly KindOfPage[] = [
  { name: 'the first page', address: '/', toBeSeen: 'h1' },
  { name: 'no project yet', address: '/projects/', toBeSeen: 'form' },
  {
    name: 'a project without a name',
    address: '/projects/',
    toBeSeen: '[role="alert"]',
    act: (page, lang) => page.getByRole('button', { name: wordsIn[lang].projects.create }).click()
  },
  {
    name: 'a file that is refused',
    address: '/projects/',
    toBeSeen: '[data-refusal]',
    act: (page, lang) =>
      page
        .getByLabel(wordsIn[lang].projects.importLabel)
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  },
  {
    name: 'a backup before anything of it is taken',
    address: '/projects/',
    toBeSeen: '[data-preview]',
    own: [elsewhere.name, 'Perdu'],
    act: async (page, lang) =>
      page.getByLabel(wordsIn[lang].projects.importLabel).setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(await backupFile([elsewhere, { name: 'Perdu' }], 1).arrayBuffer())
      })
  },
  { name: 'the course before it begins', address: '/course/', toBeSeen: '[data-stage]' },
  { name: 'a check page without answers', address: '/course/qualify/', toBeSeen: '[data-answer]' },
  {
    name: 'a question with one answer',
    address: questionPage('maturity').slice(3),
    toBeSeen: 'form[data-question]'
  },
  {
    name: 'a question without an answer',
    address: questionPage('needs').slice(3),
    toBeSeen: '[role="alert"]',
    act: proceed
  },
  { name: 'the short path', address: '/short/', toBeSeen: 'main form' },
  {
    name: 'a question of the short path',
    address: '/short/#maturity',
    toBeSeen: 'form[data-question]'
  },
  { name: 'the advice as a guide', address: '/advice/', toBeSeen: 'dl' },
  { name: 'one advice as a guide', address: '/advice/donations/', toBeSeen: 'article[data-advice]' },
  { name: 'the note before it begins', address: '/note/', toBeSeen: 'h1' },
  { name: 'exporting before it begins', address: '/export/', toBeSeen: 'main a.button' },
  { name: 'the starter kit before it begins', address: '/kit/', toBeSeen: 'main a.button' },
  { name: 'printing before it begins', address: '/print/', toBeSeen: '[data-print-preview]' },
  { name: 'a code on paper that is not whole', address: '/resume/#a0', toBeSeen: '[data-refusal]' },
  { name: 'the plan before it begins', address: '/plan/', toBeSeen: 'h1' },
  { name: 'what-if before it begins', address: '/what-if/', toBeSeen: 'main a.button' },
  { name: 'every component', address: '/components/', toBeSeen: 'form[data-question]' },
  { name: 'typing a questionnaire in', address: '/entry/', toBeSeen: 'main form' },
  {
    name: 'a questionnaire typed in, with something to correct',
    address: '/entry/',
    toBeSeen: '[data-wrong]',
    act: (page) => page.locator('#typed-paper').fill('S1a S2ab S8b P99a '),
    stays: true
  },
  { name: 'for facilitators', address: '/facilitators/', toBeSeen: 'dl' },
  { name: 'the accessibility statement', address: '/accessibility/', toBeSeen: 'ul' },
  { name: 'about', address: '/about/', toBeSeen: 'h1' },
  { name: 'the architecture', address: '/architecture/', toBeSeen: '[data-layer]' },
  { name: 'which licence with which', address: '/licences/', toBeSeen: 'main select' },
  {
    name: 'a case of licences answered',
    address: '/licences/#in=apache-2.0+mit&how=one-work&kind=code&out=gpl-2.0-only',
    toBeSeen: '[data-answer="no"]'
  },
  { name: 'the glossary', address: '/glossary/', toBeSeen: '[data-term]' },
  {
    name: 'a question with its words explained',
    address: questionPage('general-interest').slice(3),
    toBeSeen: '[data-term]',
    act: openAll
  },
  { name: 'the reference people', address: '/reference-people/', toBeSeen: '[data-person]' },
  {
    name: 'the reference people replayed',
    address: '/reference-people/',
    toBeSeen: '[data-person][data-replayed]',
    act: (page, lang) => page.getByRole('button', { name: referencePeopleTexts[lang].replay }).click()
  },
  { name: 'a page that does not exist', address: '/nowhere/', toBeSeen: 'h1' }
];
