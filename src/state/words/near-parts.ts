import { optionNames } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { otherLeads } from '#sheets/note/other-leads.ts';

/** What says which answers would put another situation first, with the names of the answers. */
export const nearParts = async (lang: Locale) => ({ otherLeads, options: await optionNames[lang]() });
