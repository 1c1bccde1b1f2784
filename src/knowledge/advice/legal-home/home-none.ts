import { all, any } from '#engine/reason/condition.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';

export const homeNone = legalHome({
  id: 'home-none',
  effortDays: 0.5,
  requires: [
    {
      // An idea has nothing to sign, and one organisation alone can pay for itself.
      when: any(
        needs.has('nothing'),
        maturity.is('idea'),
        all(
          any(organisations.is('one'), outsideContributors.is('nobody')),
          any(
            carrier.is('company', 'cooperative', 'local-authority', 'state-body', 'research'),
            recipient.is('own-name', 'umbrella', 'company', 'public-body')
          )
        )
      ),
      fr: `{Rien n’est à payer}, {le projet est encore une idée} ou {une seule équipe fait et paie tout}`,
      en: `{Nothing has to be paid for}, {the project is still an idea} or {a single team does and pays for everything}`
    }
  ],
  favours: [
    {
      when: maturity.atMost('prototype'),
      strong: true,
      fr: `Le projet en est {à l’idée} ou {au prototype}`,
      en: `The project is {an idea} or {a prototype}`
    },
    {
      when: upkeep.is('one-off'),
      fr: `Une fois publiée, la ressource ne demandera pas d’entretien`,
      en: `Once published, the resource will not need upkeep`
    }
  ],
  cautions: [
    {
      when: all(recipient.is('nobody'), promise.is('written')),
      fr: `Vous promettez par écrit sans structure : une personne en répond seule ; retirez la promesse ou trouvez un hôte`,
      en: `You make a written promise without an entity: one person alone answers for it; withdraw it or find a host`
    },
    {
      when: nameOwner.is('one-person'),
      fr: `Une seule personne détient le nom et les comptes : partagez-les, même sans structure ; s’ils touchent un employeur, entre collègues, et ailleurs après son oui`,
      en: `One person holds the name and the accounts: share them, even without an entity. Where an employer is concerned: among colleagues, and elsewhere after its yes`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Aucune structure dédiée pour l’instant`,
    summary: `Tant qu’aucun argent n’est commun, ou qu’un seul encaisse et paie, des règles écrites et des accès partagés suffisent. Vous gardez votre énergie pour la ressource.`,
    fits: `Une idée, un prototype, un petit groupe sans argent à gérer, ou un projet encore porté par une seule personne ou organisation.`,
    avoid: `Un contrat, une subvention ou un salaire arrive. Sans structure, personne ne peut signer pour le projet, et la personne qui l’a fondé répond de tout.`,
    cost: `Rien aujourd’hui. Vous renoncez en échange aux contrats et aux subventions au nom du projet.`,
    firstStep: `Écrivez sur une page qui détient le nom, le domaine et les comptes. Ajoutez le signal qui vous fera rouvrir la question.`,
    template: `Nous proposons que [projet] n’ait pas de structure à lui jusqu’au [date].
D’ici là, il n’encaisse rien et ne signe aucun contrat en son nom. [Nom] et [nom] détiennent ensemble le nom, le domaine et les comptes.
Nous rouvrirons la question dès la première somme à encaisser, dès l’arrivée d’une deuxième organisation, ou au plus tard à cette date.`
  },
  en: {
    title: `No dedicated entity for now`,
    summary: `As long as no money is held in common, or one alone takes in and pays, written rules and shared access are enough. You keep your energy for the resource.`,
    fits: `An idea, a prototype, a small group with no money to manage, or a project that one person or organisation still carries.`,
    avoid: `A contract, a grant or a salary is coming. Without an entity nobody can sign for the project, and its founder answers for everything.`,
    cost: `Nothing today. In exchange you give up contracts and grants in the project’s name.`,
    firstStep: `Write one page on who holds the name, the domain and the accounts. Add the signal that will make you reopen the question.`,
    template: `We propose that [project] should have no entity of its own until [date].
Until then it takes in no money and signs no contract in its own name. [Name] and [name] jointly hold the name, the domain and the accounts.
We will reopen the question as soon as there is money to receive or a second organisation joins, and on that date at the latest.`
  }
});
