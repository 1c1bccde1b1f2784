import { all, fact } from '#engine/reason/condition.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** Their maker is told to deliver nothing before the papers are there: such sales are not certain. */
export const objectsSold = fact({
  id: 'objects-sold',
  when: all(resource.has('hardware'), ownRevenue.is('complementary', 'threatened')),
  fr: `Vous vendez des objets faits d’après vos plans`,
  en: `You sell objects made from your designs`
});
