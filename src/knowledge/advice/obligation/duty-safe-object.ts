import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { productSafetyRegulation } from '#knowledge/sources/law.ts';
import { machineryRegulation, medicalDevices } from '#knowledge/sources/law-of-fields.ts';
import { machineryDirective } from '#knowledge/sources/law-of-objects.ts';

export const dutySafeObject = obligation({
  id: 'duty-safe-object',
  from: '2024-12-13',
  effortDays: 3,
  requires: [
    {
      when: resource.has('hardware'),
      fr: `Vous publiez des plans que d’autres fabriquent`,
      en: `You publish designs that others make`
    }
  ],
  favours: [{ ...hasSales, strong: true }, inUse],
  cautions: [],
  sources: [productSafetyRegulation, machineryDirective, machineryRegulation, medicalDevices],
  reviewed: '2026-12-01',
  fr: {
    title: `Ne mettre entre les mains du public que des objets sûrs`,
    summary: `Un objet vendu ou donné dans une activité commerciale doit être sûr, tracé et accompagné d’une notice. D’autres textes s’ajoutent pour les jouets et l’électricité. Une machine suit déjà la directive 2006/42 et le code du travail (L4311-1 à L4311-3). Dès le 20 janvier 2027, le règlement 2023/1230 remplace la directive. Au travail, une machine non conforme ne se vend, ne se loue ni ne se donne (L4311-3). Ce qui soigne ou compense un handicap suit le règlement 2017/745.`,
    who: `Qui fabrique, importe ou distribue l’objet dans une activité commerciale. Publier des plans n’est pas vendre un objet ; la limite se discute pour un kit : demandez avant.`,
    now: `Écrivez sur les plans qui les a essayés, pour quel usage, et ce qu’il ne faut pas en faire.`
  },
  en: {
    title: `Put only safe objects into people’s hands`,
    summary: `An object sold or given in the course of a commercial activity must be safe, traceable and come with instructions. Other texts apply to toys and electrical goods. A machine already falls under Directive 2006/42 and, in France, the Labour Code (L4311-1 to L4311-3). From 20 January 2027, Regulation 2023/1230 replaces the directive. For work, a machine that does not conform is neither sold, hired out nor given away (L4311-3). What treats, or makes up for a disability, falls under Regulation 2017/745.`,
    who: `Whoever makes, imports or distributes the object in a commercial activity. Publishing designs is not selling an object; for a kit the line is debated: ask first.`,
    now: `Write on the designs who tried them, for what use, and what must not be done with them.`
  }
});
