import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { action } from '#knowledge/kinds/action.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

export const keepSafe = action({
  id: 'keep-safe',
  stage: 'qualify',
  horizon: 30,
  after: [],
  serves: ['rule-keys'],
  urgency: 'blocker',
  protects: true,
  effortDays: 0.5,
  before: 'ending-date',
  requires: [
    {
      when: any(
        danger.has('single-copy', 'place-closes', 'place-changes', 'person-leaves', 'person-died'),
        runway.is('under-three-months')
      ),
      fr: `{Un danger menace ce qui existe}, ou {l’argent manquera dans moins de trois mois}`,
      en: `{What exists is in danger}, or {money will run out in less than three months}`
    },
    existingResource
  ],
  favours: [
    {
      when: danger.has('single-copy'),
      strong: true,
      fr: `Elle n’existe qu’en un exemplaire`,
      en: `There is only one of it`
    }
  ],
  cautions: [
    {
      when: employerDecides,
      fr: `Chez un employeur : copiez sur le stockage du travail, jamais chez vous, et écrivez « n’effacez rien »`,
      en: `At an employer’s: copy onto work storage, never at home, and write “delete nothing”`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : copies chiffrées, sous clé, ouvertes à une personne habilitée seulement. Chez un tiers, sous contrat (certifié pour la santé)`,
      en: `Personal or sensitive data are at stake: encrypted copies, under lock and key, open only to somebody entitled to them. Elsewhere, under contract (certified, for health)`
    }
  ],
  sources: [],
  reviewed: '2026-11-29',
  fr: {
    title: `Mettre à l’abri`,
    summary: `Deux copies, dans deux lieux, chiffrées si quelqu’un s’y reconnaît. Une deuxième personne, habilitée, les ouvre sans vous.`,
    firstStep: `Copiez aujourd’hui tout ce qui n’existe qu’à un endroit, le plus fragile d’abord.`,
    evidence: `Cette personne a ouvert les deux copies, sans vous.`
  },
  en: {
    title: `Put it in safety`,
    summary: `Two copies, in two places, encrypted if anybody can be recognised. A second, entitled person opens them without you.`,
    firstStep: `Copy today all that exists in one place only, the most fragile first.`,
    evidence: `That person has opened both copies, without you.`
  }
});
