import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { action } from '#knowledge/kinds/action.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { opencollectiveDocumentation } from '#knowledge/sources/funders.ts';

export const findHost = action({
  id: 'find-host',
  stage: 'finance',
  horizon: 90,
  after: [],
  serves: ['home-fiscal-host', 'home-association'],
  urgency: 'blocker',
  effortDays: 2,
  requires: [
    {
      when: recipient.is('nobody'),
      fr: `Personne ne peut encore encaisser pour le projet`,
      en: `Nobody can receive money for the project yet`
    },
    moneyNeeded,
    existingResource
  ],
  favours: [{ ...moneyRunsOutSoon, strong: true }, inUse],
  cautions: [
    {
      when: publicIsUser,
      fr: `Avant d’annoncer un reçu fiscal, demandez à l’hôte s’il porte le projet comme sa propre action. Demandez-lui aussi la réponse écrite de l’administration`,
      en: `Before you announce tax receipts, ask the host whether it carries the project as its own action. Ask for the tax office’s written answer too`
    }
  ],
  sources: [opencollectiveDocumentation],
  reviewed: '2026-11-28',
  fr: {
    title: `Trouver un hôte qui encaisse, ou déclarer une association`,
    summary: `Sans compte, la plupart des subventions et des factures vous sont fermées. Un hôte est une structure qui encaisse à votre place. Vous en trouverez un en quelques semaines ; il garde en général de 4 à 10 % des sommes, parfois plus (à vérifier).`,
    firstStep: `Demandez à deux structures que vous connaissez si elles encaisseraient pour vous, à quelles conditions et à quel coût.`,
    evidence: `Vous avez ouvert un compte au nom de l’association, ou signé une convention avec un hôte.`
  },
  en: {
    title: `Find a host to receive money, or register an association`,
    summary: `With no account, most grants and invoices are closed to you. A host is a body that receives money in your place. You can find one within weeks; it generally keeps 4% to 10% of what comes in, sometimes more (to be checked).`,
    firstStep: `Ask two organisations you know whether they would receive money for you, on what terms and at what cost.`,
    evidence: `You have opened an account in the association’s name, or signed an agreement with a host.`
  }
});
