import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { localOfficialsAct } from '#knowledge/sources/law.ts';

export const objectionNotAPublisher = objection({
  id: 'objection-not-a-publisher',
  persona: 'mayor',
  effortDays: 0,
  requires: [isSoftware, severalOrganisations, canReceiveMoney, outsidersHelpDecide, tendsOurOwn],
  asserts: [
    {
      when: canReceiveMoney,
      fr: `Une structure peut encaisser`,
      en: `An entity can receive money`
    },
    {
      when: severalOrganisations,
      fr: `plusieurs organisations s’impliquent`,
      en: `several organisations are involved`
    },
    {
      when: outsidersHelpDecide,
      fr: `d’autres que notre équipe décident déjà de la suite`,
      en: `others than our team already decide what comes next`
    }
  ],
  favours: [
    {
      when: nameOwner.is('neutral'),
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    }
  ],
  cautions: [],
  sources: [localOfficialsAct],
  reviewed: '2026-11-28',
  fr: {
    title: `« Une ville n’est pas un éditeur de logiciel »`,
    summary: `On craint de porter seul un métier qui n’est pas le sien. Montrez qui porte, et où serait sa place.`,
    reply: `Vous avez raison, et je ne vous le demande pas. Une structure peut encaisser, plusieurs organisations s’impliquent, et d’autres que notre équipe décident déjà de la suite. Venez-y siéger.`,
    proof: `Ayez sous les yeux : le nom de la structure et la liste des organisations. Montrez aussi la règle : comment une ville entre dans le groupe, et avec quelle voix. Une personne élue qui y siège doit savoir quand se retirer d’un vote de sa ville. Les règles ont changé fin 2025 : voyez un service juridique.`
  },
  en: {
    title: `“A city is not a software publisher”`,
    summary: `The mayor fears having to carry, alone, a trade that is not the city’s. Show who carries it, and where the city would sit.`,
    reply: `You are right, and I am not asking you to be one. An entity can receive money, several organisations are involved, and others than our team already decide what comes next. Come and sit there.`,
    proof: `Have at hand: the name of the entity and the list of organisations. Show the rule too: how a city joins the group, and with what vote. In France an elected member who sits there must know when to withdraw from a vote of the city. The rules changed at the end of 2025: ask your legal department.`
  }
});
