import { all } from '#engine/reason/condition.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { partsSettled } from '#knowledge/facts/parts-settled.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { action } from '#knowledge/kinds/action.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';

export const auditRights = action({
  id: 'audit-rights',
  stage: 'identify',
  horizon: 30,
  // Nothing else is of use if what exists stops first.
  after: ['keep-safe', 'bridge-shortage'],
  serves: ['objection-who-owns', 'innovation-legal-yes'],
  urgency: 'blocker',
  protects: true,
  effortDays: 2,
  requires: [rightsToSettle],
  favours: [
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      strong: true,
      fr: `Une part vient de quelqu’un d’autre que vous`,
      en: `Part of it comes from somebody other than you`
    },
    {
      when: availableToAll,
      fr: `La ressource circule déjà : une erreur sur les droits aussi`,
      en: `The resource is already in circulation: so is any mistake about rights`
    },
    partsSettled
  ],
  cautions: [
    {
      when: startingPoint.is('contractor', 'co-funded'),
      fr: `Relisez les contrats et les marchés : leur clause de propriété intellectuelle dit à qui reviennent les résultats`,
      en: `Reread the contracts: their intellectual property clause says who owns the results`
    },
    {
      when: isSoftware,
      fr: `Le logiciel écrit au travail par une personne salariée ou un agent public revient en principe à l’employeur. Une personne indépendante garde ses droits sans contrat écrit`,
      en: `In France, software written at work by an employee or a public agent in principle belongs to the employer. A freelancer keeps the rights unless a contract is written`
    },
    {
      when: all(isSoftware, legalCarrier),
      fr: `Stage, thèse, éméritat : le logiciel ne revient d’office qu’à un organisme de recherche, avec convention, contrepartie et autorité (article L113-9-1). Sinon, demandez une cession écrite`,
      en: `Interns, doctoral students, emeritus staff: by French law their software passes only to a research body (article L113-9-1). It takes an agreement, something in return, and its authority. Otherwise, ask for a written transfer`
    }
  ],
  sources: [apieGuideCcag2021, intellectualPropertyCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Faire l’inventaire des droits sur l’existant`,
    summary: `On ne partage que ce que l’on a le droit de partager : rien d’irrévocable avant cet inventaire. Pour chaque partie, notez qui l’a créée, sous quel contrat, et ce qui manque.`,
    firstStep: `Ouvrez un tableau à quatre colonnes : partie, qui l’a créée, contrat ou licence, accord. Remplissez trois lignes : un texte, une donnée, un apport de prestataire.`,
    evidence: `Un tableau d’inventaire : chaque partie a un titulaire connu, ou un point d’interrogation bien visible.`
  },
  en: {
    title: `Draw up an inventory of rights on existing work`,
    summary: `You can only share what you have the right to share: nothing that cannot be undone comes before this inventory. For each part, note who made it, under which contract, and what is missing.`,
    firstStep: `Open a table with four columns: part, who made it, contract or licence, consent. Fill in three rows: a text, a data set, something a contractor supplied.`,
    evidence: `An inventory table: every part has a known rights holder, or a question mark that nobody can miss.`
  }
});
