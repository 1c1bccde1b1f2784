import { growing } from '#knowledge/facts/growing.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { decidimBarcelona } from '#knowledge/sources/decidim.ts';

export const decideSocialContract = decision({
  id: 'decide-social-contract',
  effortDays: 3,
  requires: [
    manyOrganisations,
    {
      when: spreadModel.is('copies', 'federation'),
      fr: `D’autres font vivre {leur propre version} ou {leur propre instance}`,
      en: `Others run their own {version} or {instance}`
    },
    {
      when: nameOwner.is('carrier', 'neutral'),
      fr: `Le nom appartient {à la structure porteuse} ou {à une entité neutre} : il peut être retiré`,
      en: `{The carrier} or {a neutral entity} owns the name: it can be withdrawn`
    }
  ],
  favours: [
    {
      when: namePolicy.is('charter'),
      strong: true,
      fr: `Une charte dit déjà qui peut utiliser le nom`,
      en: `A charter already says who may use the name`
    },
    growing,
    {
      when: users.has('local-authorities', 'companies'),
      fr: `{Des collectivités} ou {des entreprises} s’en [servent|serviront] sous ce nom`,
      en: `{Local authorities} or {companies} [use|will use] it under this name`
    }
  ],
  cautions: [
    {
      when: nameOwner.is('carrier'),
      fr: `La structure porteuse détient seule le nom : faites juger les manquements par d’autres qu’elle`,
      en: `The carrier alone owns the name: let others judge the breaches`
    }
  ],
  sources: [decidimBarcelona, livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Contrat social à signer`,
    summary: `Chaque organisation qui porte le nom signe les mêmes principes. Si elle s’en écarte, elle perd le nom, pas le droit d’utiliser la ressource.`,
    fits: `Une plateforme adoptée par beaucoup, avec un nom qui compte. Chez Decidim, chaque membre adhère ainsi à un contrat social.`,
    avoid: `Personne ne tient au nom, ou vous ne pouvez pas le retirer : le contrat ne serait qu’une promesse.`,
    cost: `Moyen : un texte à écrire à plusieurs, des signatures à suivre, quelqu’un pour traiter les manquements.`,
    firstStep: `Écrivez cinq principes d’une ligne avec deux organisations qui utilisent déjà la ressource.`,
    template: `Toute organisation qui utilise le nom [nom] s’engage sur cinq principes :
1. La ressource et ses améliorations restent sous licence libre.
2. Les décisions sont publiées, avec leurs raisons.
3. Le service est ouvert à chaque personne concernée, sans discrimination.
4. Les données personnelles ne sont ni vendues, ni utilisées à d’autres fins.
5. Toute amélioration est proposée au projet commun.
En cas de manquement : un échange, puis un avertissement public, puis le retrait du nom, décidé par [instance] après avoir entendu l’organisation. La ressource reste utilisable selon sa licence.`
  },
  en: {
    title: `Social contract to sign`,
    summary: `Every organisation that bears the name signs the same principles. If it departs from them it loses the name, not the right to use the resource.`,
    fits: `A platform adopted by many, with a name that matters. At Decidim, every member adheres to a social contract in this way.`,
    avoid: `Nobody cares about the name, or you cannot withdraw it: the contract would be no more than a promise.`,
    cost: `Medium: a text to write together, signatures to keep track of, somebody to deal with breaches.`,
    firstStep: `Write five one-line principles with two organisations that already use the resource.`,
    template: `Any organisation that uses the name [name] commits itself to five principles:
1. The resource and its improvements stay under a free licence.
2. Decisions are published, with their reasons.
3. The service is open to everybody concerned, without discrimination.
4. Personal data are neither sold nor used for other purposes.
5. Every improvement is offered to the shared project.
In the event of a breach: a conversation, then a public warning, then withdrawal of the name, decided by [body] after hearing the organisation. The resource remains usable under its licence.`
  }
});
