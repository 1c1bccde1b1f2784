import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { ospsBaseline } from '#knowledge/sources/standards.ts';

export const ruleKeys = rule({
  id: 'rule-keys',
  effortDays: 1,
  requires: [
    {
      when: resource.has('software', 'online-service', 'data'),
      fr: `Des comptes publient la ressource : {un logiciel}, {un service} ou {des données}`,
      en: `Accounts publish the resource: {software}, {a service} or {data}`
    },
    inUse,
    tendsOurOwn
  ],
  favours: [
    { ...onePersonHoldsTheKeys, strong: true },
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `Le nom et les comptes sont {à une personne} ou {à un prestataire}`,
      en: `The name and the accounts belong {to one person} or {to a supplier}`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Certaines clés ouvrent des données personnelles : tenez la liste des accès, et retirez celui de qui part le jour même`,
      en: `Some keys open personal data: keep a list of who has access, and remove it the day somebody leaves`
    }
  ],
  sources: [ospsBaseline],
  reviewed: '2026-11-28',
  fr: {
    title: `Succession des clés`,
    summary: `Un tableau dit qui ouvre quoi, qui prend la suite, et quand on l’a essayé. Il ne contient aucun mot de passe.`,
    fits: `Le domaine, le lieu où l’on publie, l’hébergement ou la banque tiennent à une ou deux personnes.`,
    avoid: `Une direction informatique tient déjà ces comptes : demandez-lui plutôt une copie de son registre. N’écrivez jamais un mot de passe dans un document partagé.`,
    cost: `Une journée, puis une heure tous les six mois. Un coffre de mots de passe partagé aide.`,
    firstStep: `Ouvrez le compte du nom de domaine. Notez le titulaire, l’échéance, et qui reçoit les rappels.`,
    template: `Pour chaque clé, une ligne : ce qu’elle ouvre, titulaire, suppléance, où est le code de secours, échéance, dernier essai.
Domaine : au nom de [entité], renouvellement automatique, deux personnes reçoivent les rappels. Échéance : [date].
Lieu de travail [forge, wiki] : deux responsables, double preuve d’identité, codes de secours rangés à [lieu].
Lieu où l’on publie, s’il est ailleurs : deux comptes peuvent publier. Jetons renouvelés le [date].
Hébergement et sauvegardes : deux accès. Dernière restauration réussie le [date].
Banque, si de l’argent circule : deux accès, selon les statuts ou la convention. Au départ d’une personne, le mandat change sous [quinze] jours.
Essai tous les [six] mois : la suppléance ouvre chaque clé, sans aide. Ce qui échoue est réparé sous [trente] jours.
Départ, maladie ou décès : [nom] lance la succession. Les accès de la personne sont retirés sous [sept] jours.`
  },
  en: {
    title: `Succession of the keys`,
    summary: `A table says who opens what, who comes next, and when it was tried. It holds no password.`,
    fits: `The domain, the place where you publish, the hosting or the bank rest on one or two people.`,
    avoid: `An IT department already holds these accounts: rather ask for a copy of its register. Never write a password in a shared document.`,
    cost: `A day, then an hour every six months. A shared password vault helps.`,
    firstStep: `Open the account of the domain name. Note the holder, the expiry date, and who receives the reminders.`,
    template: `For each key, one row: what it opens, holder, deputy, where the recovery code is, expiry date, last trial.
Domain: in the name of [entity], renewed automatically, two people receive the reminders. Expires: [date].
Workplace [forge, wiki]: two people in charge, a second proof of identity, recovery codes kept at [place].
Place where you publish, if it is elsewhere: two accounts can publish. Tokens renewed on [date].
Hosting and backups: two people have access. Last restoration that worked: [date].
Bank, if money flows: two people have access, as the statutes or the agreement say. When somebody leaves, the mandate changes within [fifteen] days.
Trial every [six] months: the deputy opens each key without help. Whatever fails is mended within [thirty] days.
Departure, illness or death: [name] starts the succession. The person’s access is removed within [seven] days.`
  }
});
