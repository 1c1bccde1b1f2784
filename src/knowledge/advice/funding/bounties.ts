import { all } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { publicBodyReceives } from '#knowledge/facts/public-body-receives.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';

export const bounties = funding({
  id: 'bounties',
  covers: ['development', 'security'],
  euros: { from: 50, to: 500, per: 'once', sourced: false },
  monthsToFirstEuro: [1, 2],
  recurring: 'no',
  independenceRisk: 2,
  effortDays: 3,
  requires: [
    {
      when: needs.has('development', 'security', 'maintenance'),
      fr: `Des tâches faciles à décrire et à vérifier sont à payer : {développement}, {sécurité} ou {maintenance}`,
      en: `Work that can be specified and checked has to be paid for: {development}, {security} or {maintenance}`
    },
    inUse,
    isSoftware,
    publicChannel,
    tendsOurOwn
  ],
  favours: [
    {
      when: all(users.has('developers'), needs.has('development', 'security')),
      strong: true,
      fr: `Des équipes de développement s’en servent, et des tâches précises {de développement} ou {de sécurité} sont à payer`,
      en: `Development teams use it, and definite {development} or {security} tasks have to be paid for`
    },
    somebodyReviews,
    littleFundraisingTime,
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire sait intervenir sur la ressource`,
      en: `At least one provider can work on the resource`
    }
  ],
  cautions: [
    incomeOfOnePerson,
    {
      when: publicBodyReceives,
      fr: `Un organisme public paie sur commande : passez un marché, même petit, avec une plateforme de primes ou un prestataire`,
      en: `A public body pays against an order: sign a contract, even a small one, with a bounty platform or a provider`
    },
    {
      when: reviewer.is('nobody'),
      fr: `Personne d’autre ne relit : trouvez d’abord qui acceptera, ou refusera, le travail rendu`,
      en: `Nobody else reviews: first find who will accept, or refuse, the work handed in`
    },
    {
      when: recipient.is('nobody'),
      fr: `Personne ne peut payer au nom du projet : passez par un hôte ou par une plateforme`,
      en: `Nobody can pay on behalf of the project: go through a host or a platform`
    }
  ],
  sources: [lemonadeStand, publicPurchaseCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Primes à la tâche`,
    summary: `Une somme est promise à qui règle une tâche précise, par exemple un défaut de sécurité. C’est rapide et sans dossier, mais cela ne fait vivre personne.`,
    amount: `En général moins de 500 dollars par prime, selon le guide Lemonade Stand (lu en 2026).`,
    prerequisites: `Une plateforme de paiement ou un hôte. Quelqu’un qui relit et tranche, avec des critères écrits d’avance.`,
    example: `Inkscape, logiciel libre de dessin, propose des développements financés à la tâche. Parmi les 24 communs que nous avons étudiés, aucun ne vit de primes.`,
    pitfalls: [
      `Les primes attirent du travail bâclé et détournent l’équipe de ses priorités.`,
      `Deux personnes ont travaillé : qui touche la prime ? Sans critère écrit, le conflit guette.`
    ],
    firstSteps: [
      `Choisissez trois tâches bien délimitées.`,
      `Écrivez pour chacune ce qui prouvera qu’elle est faite.`,
      `Prévoyez de payer aussi la relecture.`
    ]
  },
  en: {
    title: `Bounties`,
    summary: `A sum is promised to whoever completes one precise task, such as fixing a security flaw. It is quick and needs no application, but nobody makes a living from it.`,
    amount: `Usually less than $500 per bounty, according to the Lemonade Stand guide (read in 2026).`,
    prerequisites: `A payment platform or a host. Somebody who reviews and settles, with criteria written beforehand.`,
    example: `Inkscape, a free drawing program, runs a scheme for funded development tasks. Among the 24 commons we studied, none lives on bounties.`,
    pitfalls: [
      `Bounties attract careless work and distract the team from its priorities.`,
      `Two people did the work: who gets the money? Without a written test, expect a dispute.`
    ],
    firstSteps: [
      `Choose three tasks with clear limits.`,
      `Write for each what will prove that it is done.`,
      `Plan to pay for the review as well.`
    ]
  }
});
