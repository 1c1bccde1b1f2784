import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';

export const objectionNotAPublisher = objection({
  id: 'objection-not-a-publisher',
  persona: 'mayor',
  effortDays: 0,
  requires: [severalOrganisations, canReceiveMoney, outsidersHelpDecide],
  favours: [
    { ...isSoftware, strong: true },
    {
      when: nameOwner.is('neutral'),
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« Une ville n’est pas un éditeur de logiciel »`,
    summary: `Le maire craint de porter seul un métier qui n’est pas le sien. Montrez qui porte, et où serait sa place.`,
    reply: `Vous avez raison, et je ne vous le demande pas. Une structure tient la caisse, plusieurs organisations avancent ensemble, et vous pouvez siéger là où la suite se décide.`,
    proof: `Ayez sous les yeux : le nom de la structure et la liste des organisations. Montrez aussi la règle : comment une ville entre dans le groupe, et avec quelle voix.`
  },
  en: {
    title: `“A city is not a software publisher”`,
    summary: `The mayor fears having to carry, alone, a trade that is not the city’s. Show who carries it, and where the city would sit.`,
    reply: `You are right, and I am not asking you to be one. An entity holds the money, several organisations move forward together, and you can sit where the next steps are decided.`,
    proof: `Have at hand: the name of the entity and the list of organisations. Show the rule too: how a city joins the group, and with what vote.`
  }
});
