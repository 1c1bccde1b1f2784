import type { Remark } from '#engine/note/remark.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';

/** An object that treats or makes up for a disability, and the parts meant for one: said wherever a field meets them. */
export const medicalObject: Remark = {
  when: resource.has('hardware'),
  sources: [medicalDevices],
  fr: `Une pièce prévue pour soigner ou pour une aide technique suit les règles des dispositifs médicaux, en principe en classe I. Sources : règlement 2017/745, article 2 et annexe VIII. Qui la met sur le marché, même gratuitement, en est le fabricant. Sans déclaration de conformité, marquage CE ni enregistrement, aucun kit.`,
  en: `A part meant for care or for an assistive device follows the rules of medical devices, in principle class I. See Regulation 2017/745, article 2 and annex VIII. Whoever places it on the market, even free of charge, is its maker. Without a declaration of conformity, CE marking and registration, no kit.`
};
