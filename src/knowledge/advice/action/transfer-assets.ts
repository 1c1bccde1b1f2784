import { all, any, not } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { livesUnderItsName } from '#knowledge/facts/lives-under-its-name.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { successionDecides } from '#knowledge/facts/succession-decides.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const transferAssets = action({
  id: 'transfer-assets',
  stage: 'maintain',
  horizon: 180,
  // Two holders at once need no host: nobody has to wait for an entity to share the keys.
  after: [],
  serves: ['rule-brand', 'innovation-neutrality'],
  urgency: 'ordinary',
  effortDays: 2,
  irrevocable: true,
  requires: [
    {
      when: any(nameOwner.is('one-person', 'supplier'), all(nameOwner.is('carrier'), openToCapture)),
      fr: `Le nom et les comptes sont {à une personne}, {à un prestataire} ou {à la structure porteuse, avec tout le reste}`,
      en: `The name and the accounts belong {to one person}, {to a supplier} or {to the carrier, with all the rest}`
    },
    lastingResource,
    {
      when: not(livesUnderItsName),
      fr: `Le nom n’est pas ce qui fait vivre qui le porte`,
      en: `The name is not what its holder lives by`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: nameOwner.is('one-person', 'supplier'),
      strong: true,
      fr: `Ils sont {à une seule personne} ou {à un prestataire}`,
      en: `They belong {to a single person} or {to a supplier}`
    },
    {
      when: all(nameOwner.is('one-person', 'supplier'), inUse),
      strong: true,
      fr: `Des gens s’en servent déjà : le jour où {cette personne} ou {ce prestataire} part, ils perdent l’adresse`,
      en: `People already use it: the day {that person} or {that supplier} leaves, they lose the address`
    },
    openToCapture
  ],
  cautions: [
    {
      when: successionDecides,
      fr: `Une part est à la famille d’une personne morte : rien ne se transfère avant le oui écrit de la succession`,
      en: `A part belongs to the family of somebody who has died: nothing is transferred before the succession’s written yes`
    },
    {
      when: nameOwner.is('supplier'),
      fr: `Relisez d’abord le contrat du prestataire : il peut dire à qui reviennent le nom et les comptes`,
      en: `Reread the supplier’s contract first: it may say who owns the name and the accounts`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Transférer le nom, le domaine et les comptes`,
    summary: `Même sous licence libre, qui tient le nom et les comptes peut fermer la porte. Confiez-les à une entité neutre, ou à deux titulaires à la fois.`,
    firstStep: `Listez le nom de domaine, les comptes, les serveurs et la marque, avec titulaire et échéance. Ajoutez aujourd’hui une deuxième personne à l’un d’eux.`,
    evidence: `Pour chaque bien, une preuve au nom de l’entité neutre ou de deux titulaires.`
  },
  en: {
    title: `Transfer the name, the domain and the accounts`,
    summary: `Even under a free licence, whoever holds the name and the accounts can shut the door. Entrust them to a neutral entity, or to two holders at once.`,
    firstStep: `List the domain name, the accounts, the servers and the trade mark, with holder and expiry date. Add a second person to one of them today.`,
    evidence: `For each asset, proof in the name of the neutral entity or of two holders.`
  }
});
