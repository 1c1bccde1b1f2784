import { any } from '#engine/reason/condition.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cooperativesAct } from '#knowledge/sources/law-of-structures.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';

export const homeEmploymentCooperative = legalHome({
  id: 'home-employment-cooperative',
  effortDays: 5,
  requires: [
    moneyNeeded,
    {
      when: carrier.is('individual', 'informal-group'),
      fr: `Le projet est porté par {une personne en son nom} ou {un collectif sans statut}`,
      en: `{A person in their own name} or {an informal group} carries the project`
    },
    sellsAround,
    {
      when: recipient.is('nobody', 'own-name', 'umbrella'),
      fr: `Aucune structure du projet n’encaisse`,
      en: `No entity of the project takes in money`
    }
  ],
  favours: [
    {
      when: needs.has('livelihood'),
      strong: true,
      fr: `Une personne doit en vivre, au moins en partie`,
      en: `Somebody has to live from it, at least in part`
    },
    {
      when: recipient.is('umbrella'),
      strong: true,
      fr: `Une coopérative d’activités ou de portage facture déjà`,
      en: `An employment cooperative or umbrella company already invoices`
    }
  ],
  cautions: [
    {
      when: resource.has('software'),
      fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (L113-9). Faites écrire avant de signer que vos droits restent à vous`,
      en: `Code written within the duties or on instruction belongs to the employer (L113-9). Before you sign, have it written that your rights stay with you`
    },
    {
      when: recipient.is('own-name'),
      fr: `Vous facturez déjà en votre nom, et cela suffit : comparez d’abord ce que vous coûterait le salaire`,
      en: `You already invoice in your own name, and that is enough: first compare what a salary would cost you`
    },
    {
      when: any(nameOwner.is('one-person'), recipient.is('own-name')),
      fr: `Elle porte le travail d’une personne, pas la ressource : le nom, le domaine et les comptes restent à partager`,
      en: `It carries one person’s work, not the resource: the name, the domain and the accounts remain to be shared`
    }
  ],
  sources: [cooperativesAct, intellectualPropertyCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Coopérative d’activités ou portage : facturer sans créer de société`,
    summary: `Une coopérative d’activités et d’emploi, ou une société de portage, facture votre travail et vous verse un salaire. Vous gardez vos clients, et vous avez les droits sociaux d’une personne salariée.`,
    fits: `Une personne qui vend des journées, des formations ou du support autour du commun, sans vouloir gérer une entreprise.`,
    avoid: `Le projet doit recevoir des dons ou des subventions, ou voter à plusieurs : prenez un hôte ou une association.`,
    cost: `Quelques semaines. La structure garde une part de ce qu’elle facture, souvent autour d’un dixième (ordre de grandeur, à demander).`,
    firstStep: `Demandez à deux coopératives la part qu’elles gardent, qui détient les droits sur ce que vous écrivez, et si elles acceptent les licences libres.`,
    template: `[Nom] travaille sur [projet] par [coopérative], qui facture et verse le salaire.
Les droits sur le travail [restent à / reviennent à] [qui], qui les publie sous [licence].
Le nom, le domaine et les comptes du projet n’appartiennent ni à la coopérative ni à [Nom] seule : ils sont à [noms].`
  },
  en: {
    title: `Employment cooperative or umbrella company: invoicing without a company`,
    summary: `A French employment cooperative, or an umbrella company, invoices your work and pays you a salary. You keep your clients, and have an employee’s social rights.`,
    fits: `One person who sells days, training or support around the commons and does not want to run a business.`,
    avoid: `The project must receive gifts or grants, or vote together: take a host or an association.`,
    cost: `A few weeks. The body keeps a share of what it invoices, often about a tenth (order of magnitude, ask).`,
    firstStep: `Ask two cooperatives what share they keep, who holds the rights on what you write, and whether they accept free licences.`,
    template: `[Name] works on [project] through [cooperative], which invoices and pays the salary.
The rights on the work [stay with / go to] [whom], who publishes them under [licence].
The project’s name, domain and accounts belong neither to the cooperative nor to [Name] alone: they are held by [names].`
  }
});
