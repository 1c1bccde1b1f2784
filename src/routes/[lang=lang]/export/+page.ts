import { late } from '#engine/late.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';
import type { WantedFile } from '#papers/files/made-file.ts';
import type { Wanted } from '#papers/what-leaves.ts';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: exportTexts[lang],
  /** What writes files, and all their words: they come when a file is asked for. */
  make: async (wanted: WantedFile) => (await late(() => import('#papers/papers.ts'))).madeFile(wanted),
  /** What draws, and what it draws from: it comes when somebody wants to see it. */
  pictures: async (wanted: Wanted) => (await late(() => import('#papers/papers.ts'))).picturesOf(wanted)
});
