import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';

export const objectionCompetitors = objection({
  id: 'objection-competitors',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [severalOrganisations, freeLicence, rightsSettled],
  asserts: [
    {
      when: freeLicence,
      fr: `La licence est libre`,
      en: `The licence is free`
    },
    {
      when: severalOrganisations,
      fr: `Plusieurs organisations s’impliquent déjà`,
      en: `Several organisations are already involved`
    }
  ],
  favours: [
    {
      when: licence.is('copyleft'),
      strong: true,
      fr: `La licence oblige à partager les versions modifiées`,
      en: `The licence requires modified versions to be shared`
    },
    companiesAreUsers
  ],
  cautions: [
    {
      when: ownRevenue.is('threatened'),
      fr: `L’ouvrir menacerait votre propre revenu : elle vous retournera la question, préparez votre réponse.`,
      en: `Opening it would threaten your own income: she will turn the question round, so prepare your answer.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« On va aider nos concurrents »`,
    summary: `Elle a raison, et c’est le principe d’un socle partagé. Tracez la limite : ce qui est commun ici, ce qui reste à elle.`,
    reply: `Oui, sur cette partie, et c’est voulu. La licence est libre : ce qu’ils y publient, vous pouvez le reprendre. Plusieurs organisations s’impliquent déjà ; votre avance se joue ailleurs.`,
    proof: `Ayez sous les yeux : la liste des organisations et ce que chacune apporte, en argent ou en temps. Ajoutez le schéma de ce qui est partagé et de ce qui ne l’est pas.`
  },
  en: {
    title: `“We’d be helping our competitors”`,
    summary: `She is right, and that is the point of a shared base. Draw the line: what is common here, what stays hers.`,
    reply: `Yes, on this part, and that is the point. The licence is free: what they publish there, you may take up. Several organisations are already involved; your lead is won elsewhere.`,
    proof: `Have at hand: the list of organisations and what each one brings, in money or in time. Add the diagram of what is shared and what is not.`
  }
});
