import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { arawaCopiePublique, copiePublique } from '#knowledge/sources/contributory-budgets.ts';

export const copiePubliqueNetwork = programme({
  id: 'copie-publique',
  mode: 'ecosystem-giveback',
  page: 'https://copiepublique.fr/',
  mayApply: freeLicence,
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [copiePublique, arawaCopiePublique],
  fr: {
    name: `Copie Publique`,
    funder: `Les entreprises du réseau, chacune à part`,
    pays: `Un don choisi par le personnel d’une entreprise.`,
    apply: `Il n’y a pas de guichet : écrivez à une entreprise du réseau qui se sert de votre commun.`
  },
  en: {
    name: `Copie Publique`,
    funder: `The companies of the network, each on its own`,
    pays: `A gift chosen by the staff of a company.`,
    apply: `There is no desk to apply to: write to a company of the network that uses your commons.`
  }
});
