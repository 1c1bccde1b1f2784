import { all, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { flossFund2025, flossFundAnalysis } from '#knowledge/sources/funders.ts';

export const funderTypeFreeSoftwareFunds = funder({
  id: 'funder-type-free-software-funds',
  covers: ['maintenance'],
  modes: ['no-strings-fund'],
  effortDays: 0,
  requires: [
    {
      when: all(moneyNeeded, not(publicCarrier)),
      fr: `Vous avez des dépenses à couvrir, et ni une collectivité ni l’État ne porte le projet`,
      en: `You have costs to cover, and neither a local authority nor the State carries the project`
    },
    {
      when: all(freeLicence, inUse),
      fr: `La ressource est sous licence libre, et l’on s’en sert déjà`,
      en: `The resource is under a free licence, and already in use`
    }
  ],
  favours: [
    {
      when: maturity.is('infrastructure'),
      strong: true,
      fr: `D’autres en dépendent comme d’une infrastructure`,
      en: `Others depend on it as an infrastructure`
    },
    provenUse
  ],
  cautions: [],
  sources: [flossFund2025, flossFundAnalysis],
  reviewed: '2026-11-28',
  fr: {
    title: `Les fonds philanthropiques du libre`,
    summary: `FLOSS/fund et d’autres donnent à des projets libres utiles, sans rien demander en retour. Une journée de préparation suffit.`,
    meansOfAction: `Un don, que vous affectez à l’entretien comme vous l’entendez.`,
    terms: `Un fichier funding.json, publié, qui dit vos besoins ; la trace des dons est publique. FLOSS/fund donne de 10 000 à 100 000 dollars. Son comité trie chaque trimestre, mais n’a payé que deux fois en 2025 : 50 000 dollars pour F-Droid, 15 000 pour Kiwix.`,
    difficulties: `Les projets connus passent devant. Réunissez vos chiffres d’usage avant de candidater, et n’y comptez pas pour l’an prochain.`
  },
  en: {
    title: `Philanthropic funds for free software`,
    summary: `FLOSS/fund and others give to useful free projects and ask for nothing in return. One day of preparation is enough.`,
    meansOfAction: `A gift, which you spend on upkeep as you see fit.`,
    terms: `A published funding.json file that states your needs; gifts are on public record. FLOSS/fund gives $10,000 to $100,000. Its committee sorts every quarter, but paid only twice in 2025: $50,000 for F-Droid, $15,000 for Kiwix.`,
    difficulties: `Well-known projects come first. Gather your usage figures before you apply, and do not count on it for next year.`
  }
});
