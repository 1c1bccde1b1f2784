import { not } from '#engine/reason/condition.ts';
import { couldBeTakenOver } from '#knowledge/facts/could-be-taken-over.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';
import { fsfeMunich2020, heiseMunich2026 } from '#knowledge/sources/press.ts';

export const mayorOutlivesTerms = argument({
  id: 'mayor-outlives-terms',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    severalOrganisations,
    ownEntity,
    couldBeTakenOver,
    {
      when: not(politicalSupport.is('one-person', 'none')),
      fr: `Rien ne dit que le soutien politique tienne à une seule personne`,
      en: `Nothing says that political support hangs on one person`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: severalOrganisations,
      fr: `Plusieurs organisations s’impliquent`,
      en: `Several organisations are involved`
    },
    {
      when: ownEntity,
      fr: `une structure peut signer`,
      en: `an entity can sign`
    }
  ],
  favours: [{ ...relayIsReady, strong: true }, manyOrganisations],
  cautions: [],
  sources: [institutionnalisationCommunsAdministration, fsfeMunich2020, heiseMunich2026],
  reviewed: '2026-11-28',
  fr: {
    title: `Le projet peut survivre aux alternances`,
    summary: `Un projet lié à un seul mandat meurt souvent avec lui. Plusieurs organisations et une structure le mettent mieux à l’abri d’un changement de majorité.`,
    line: `« [le projet] » n’est pas l’affaire d’un mandat. Plusieurs organisations s’impliquent, et une structure peut signer. Faisons une convention à plusieurs, sur plusieurs années.`,
    proof: `Ayez sous les yeux : les lettres d’engagement, avec qui, combien, jusqu’à quand. Munich a choisi Linux en 2004 et voté le retour à Windows en 2017. En 2020 puis en mai 2026, ses accords de coalition ont refait du libre la règle d’achat. Chaque alternance a changé le cap.`
  },
  en: {
    title: `The project can outlive a change of majority`,
    summary: `A project tied to one term of office often dies with it. Several organisations and a legal entity shelter it better from the next election.`,
    line: `“[the project]” does not belong to one term of office. Several organisations are involved, and an entity can sign. Let us make it a joint agreement over several years.`,
    proof: `Have at hand: the letters of commitment, with who, how much, until when. Munich chose Linux in 2004 and voted to return to Windows in 2017. In 2020 and again in May 2026, its coalition agreements made free software the rule for purchases once more. Each change of majority changed the course.`
  }
});
