import { any } from '#engine/reason/condition.ts';
import { helpInKindOffered } from '#knowledge/facts/help-in-kind-offered.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { action } from '#knowledge/kinds/action.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const askInKind = action({
  id: 'ask-in-kind',
  stage: 'finance',
  horizon: 90,
  after: [],
  serves: ['in-kind'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: needs.has('livelihood', 'development', 'maintenance', 'hosting', 'legal', 'translation'),
      fr: `Une partie de vos dépenses peut venir en nature : hébergement, temps, locaux, droit, traduction`,
      en: `Some of your costs can be met in kind: hosting, time, premises, legal advice, translation`
    },
    {
      when: any(littleFundraisingTime, helpInKindOffered),
      fr: `{Vous avez peu de temps pour chercher de l’argent}, ou {de l’aide vous est déjà offerte}`,
      en: `{You have little time to look for money}, or {help is already on offer}`
    }
  ],
  favours: [
    {
      when: helpInKindOffered,
      strong: true,
      fr: `Une offre est déjà sur la table : il reste à la préciser et à la signer`,
      en: `An offer is already on the table: it only has to be made precise and signed`
    },
    severalOrganisations
  ],
  cautions: [
    {
      when: inKindOffers.has('staff-time'),
      fr: `Une personne prêtée repart avec ce qu’elle sait : faites-lui documenter son travail dès le premier jour`,
      en: `People on loan leave with what they know: have them document their work from day one`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Demander d’abord des contributions en nature`,
    summary: `Un dossier de subvention prend des jours ; demander un serveur, une salle ou une relecture juridique prend un courriel. Nommez une chose précise, une durée, et qui s’en occupe chez vous.`,
    firstStep: `Choisissez deux dépenses qu’une organisation pourrait vous éviter. Écrivez à chacune trois lignes : quoi, combien de temps, pour quel usage.`,
    evidence: `Vous avez deux contributions signées, avec leur durée et leur valeur estimée.`
  },
  en: {
    title: `Ask for contributions in kind first`,
    summary: `A grant application takes days; asking for a server, a room or a legal check takes one email. Name one precise thing, for how long, and who looks after it on your side.`,
    firstStep: `Choose two costs that an organisation could spare you. Write three lines to each: what, for how long, to do what.`,
    evidence: `You have two signed contributions, with their length and their estimated value.`
  }
});
