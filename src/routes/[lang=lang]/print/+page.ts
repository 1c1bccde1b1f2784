import { late } from '#engine/late.ts';
import type { PrintedId } from '#sheets/print/documents.ts';
import { printTexts } from '#texts/pages/print.ts';
import { loadTexts } from '#texts/texts.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';
import type { ToPrint } from '#papers/print/printing.ts';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: printTexts[lang],
  /** A document, in its own language. What makes it, and all its words, come when it is chosen. */
  make: async (id: PrintedId, wanted: ToPrint) => {
    const [{ madeDocument }, interfaceTexts] = await Promise.all([
      late(() => import('#papers/papers.ts')),
      loadTexts[wanted.locale]()
    ]);
    return madeDocument(id, { ...wanted, interfaceTexts });
  }
});
