import { late } from '#engine/late.ts';
import { outlines } from 'virtual:knowledge/loaders';
import type { Language } from '#sheets/language.ts';

/** The name of the page somebody came from. Loaded only for them; undefined where it has none to show. */
export async function nameOfOrigin(
  origin: string,
  { locale, texts, questionNames }: Language
): Promise<string | undefined> {
  const [first, second, third] = origin.replace(/#.*/, '').split('/');
  if (first === 'advice' && second) return (await outlines[locale]())[second]?.title;
  if (first === 'course' && third) return questionNames[third]?.short;
  if (first === 'advice') return texts.advice.title;
  if (first === 'plan') return texts.plan.title;
  if (first === 'note') return texts.product.nav.note;
  const { productNames } = await late(() => import('#texts/pages/product-names.ts'));
  const names: Readonly<Record<string, string>> = productNames[locale];
  return first && names[first.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}
