import { isSoftware } from '#knowledge/facts/is-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import {
  cyberResilienceAct,
  enisaReportingPlatform,
  orcwgFaq,
  orcwgStewardReporting
} from '#knowledge/sources/law.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const objectionCyberResilience = objection({
  id: 'objection-cyber-resilience',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [isSoftware, somebodyReviews, severalCanRelease],
  asserts: [
    {
      when: somebodyReviews,
      fr: `Une autre personne relit les changements`,
      en: `Another person reviews the changes`
    },
    {
      when: severalCanRelease,
      fr: `nous sommes au moins deux à pouvoir publier une correction`,
      en: `at least two of us can publish a fix`
    }
  ],
  favours: [
    {
      when: promise.is('written'),
      strong: true,
      fr: `Vos engagements envers les usagers sont écrits`,
      en: `Your commitments to users are in writing`
    },
    {
      when: needs.has('security'),
      fr: `La sécurité figure dans vos dépenses`,
      en: `Security is among your costs`
    }
  ],
  cautions: [
    {
      when: sellsTheResource,
      fr: `Faire payer une version, ou ses mises à jour, peut faire de vous un fabricant au sens du règlement : prenez d’abord conseil.`,
      en: `Charging for access to a version, or for its updates, can make you a manufacturer under the regulation: take advice first.`
    }
  ],
  sources: [cyberResilienceAct, enisaReportingPlatform, orcwgFaq, orcwgStewardReporting, orcwgCraStewards],
  reviewed: '2026-11-28',
  fr: {
    title: `« Et le règlement sur la cyberrésilience ? »`,
    summary: `Ce règlement européen distingue trois cas : une personne qui ne vend rien, une structure qui soutient le logiciel durablement, quelqu’un qui le vend. Elle veut savoir dans lequel vous êtes.`,
    reply: `Une autre personne relit les changements, et nous sommes au moins deux à pouvoir publier une correction. Voici, sur une page, notre rôle au sens du règlement ; regardons ensemble le vôtre.`,
    proof: `Ayez sous les yeux une page sur votre rôle au sens du règlement (UE) 2024/2847, dit CRA. Faites-la relire par une ou un juriste. Ajoutez l’adresse privée pour signaler une faille. Dates lues en novembre 2026 : signalements depuis le 11 septembre 2026, tout le reste au 11 décembre 2027. Sa structure devra alors vérifier ce qu’elle intègre : préparez la liste des composants.`
  },
  en: {
    title: `“What about the Cyber Resilience Act?”`,
    summary: `This European regulation tells three cases apart: a person who sells nothing, an entity that gives the software lasting support, whoever sells it. She wants to know which you are.`,
    reply: `Another person reviews the changes, and at least two of us can publish a fix. Here, on one page, is our role under the regulation; let us look at yours together.`,
    proof: `Have at hand one page on your role under Regulation (EU) 2024/2847, known as the CRA. Have a lawyer check it. Add the private address for reporting a flaw. Dates as read in November 2026: reporting since 11 September 2026, everything else on 11 December 2027. Her organisation will then have to check what it builds in: prepare the list of components.`
  }
});
