import { matter } from '#knowledge/kinds/field-matter.ts';
import { ortolang } from '#knowledge/places/ortolang.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';

export const corpora = matter({
  words: ['corpus', 'treebank', 'texte annote', 'textes annotes', 'fouille de textes', 'text mining'],
  neighbours: [
    {
      name: 'Universal Dependencies',
      url: 'https://github.com/UniversalDependencies/docs',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'ai-model', 'content'],
      fr: `corpus annotés selon une même grammaire, plus de cent langues`,
      en: `corpora annotated on one scheme, over a hundred languages`
    }
  ],
  houses: [ortolang],
  law: [
    {
      when: resource.has('data', 'ai-model'),
      sources: [authorsRights],
      fr: `Fouiller des textes lus licitement est permis, sauf opposition de l’auteur. La recherche en est dispensée (L122-5-3 du CPI).`,
      en: `Mining texts lawfully read is allowed unless the author objects; research needs not mind (L122-5-3 of the CPI).`
    }
  ]
});
