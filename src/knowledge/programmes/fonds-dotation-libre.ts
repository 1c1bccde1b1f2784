import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { fondsDotationLibrePage } from '#knowledge/sources/funders.ts';

export const fondsDotationLibre = programme({
  id: 'fonds-dotation-libre',
  mode: 'no-strings-fund',
  page: 'https://www.fdl-lef.org/fr/',
  mayApply: all(freeLicence, resource.has('software', 'hardware', 'content')),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [fondsDotationLibrePage],
  fr: {
    name: `Fonds de dotation du libre`,
    funder: `Fonds de dotation, France`,
    pays: `L’entretien de logiciels, de matériel ou de contenus libres.`,
    apply: `Son site affiche un plafond fiscal d’avant 2020 : demandez d’abord s’il aide encore.`
  },
  en: {
    name: `Fonds de dotation du libre`,
    funder: `Endowment fund, France`,
    pays: `The upkeep of free software, hardware or content.`,
    apply: `Its site shows a tax ceiling from before 2020: first ask whether it still helps.`
  }
});
