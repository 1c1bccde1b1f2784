import { late } from '#engine/late.ts';
import { cyberRoles, optionNames } from 'virtual:knowledge/loaders';
import type { CyberRoleSheet } from '#sheets/cyber-role/cyber-role-sheet.ts';
import { cyberRoleTexts } from '#texts/pages/cyber-role.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [found, names] = await Promise.all([cyberRoles[lang](), optionNames[lang]()]);
  return {
    ...found,
    optionNames: names,
    texts: cyberRoleTexts[lang],
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: CyberRoleSheet) =>
      (await late(() => import('#outputs/readiness-markdown.ts'))).cyberRoleAsMarkdown(sheet)
  };
};
