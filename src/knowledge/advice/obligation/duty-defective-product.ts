import { any } from '#engine/reason/condition.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { productLiabilityDirective } from '#knowledge/sources/law.ts';

export const dutyDefectiveProduct = obligation({
  id: 'duty-defective-product',
  from: '2026-12-09',
  effortDays: 1,
  requires: [
    {
      when: resource.has('software', 'hardware'),
      fr: `Vous publiez {un logiciel} ou {des plans de matériel}`,
      en: `You publish {software} or {hardware designs}`
    },
    {
      when: any(hasSales, paidServices.has('hosting'), resource.has('hardware')),
      fr: `{Vous avez des ventes}, {vous vendez ou vendrez de l’hébergement} ou {des objets se fabriquent d’après vos plans}`,
      en: `{You have sales}, {you sell or will sell hosting} or {objects are made from your designs}`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [productLiabilityDirective],
  reviewed: '2026-11-28',
  fr: {
    title: `Répondre d’un produit défectueux, logiciel compris`,
    summary: `Une directive européenne étend aux logiciels et aux fichiers de fabrication la responsabilité du fait des produits. Elle vise ce qui est mis sur le marché après le 9 décembre 2026.`,
    who: `Qui met un produit sur le marché dans une activité commerciale. Le logiciel libre fourni hors activité commerciale en est exclu. La loi française qui la transpose n’était pas trouvée en novembre 2026 : vérifiez.`,
    now: `Demandez à votre assurance si elle couvre ce que vous vendez, logiciel compris.`
  },
  en: {
    title: `Answer for a defective product, software included`,
    summary: `A European directive extends product liability to software and digital manufacturing files. It covers what is placed on the market after 9 December 2026.`,
    who: `Whoever places a product on the market in the course of a commercial activity. Free software supplied outside one is excluded. We had not found the French law that transposes it in November 2026: check.`,
    now: `Ask your insurer whether it covers what you sell, software included.`
  }
});
