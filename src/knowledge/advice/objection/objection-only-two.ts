import { not } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { couldBeTakenOver } from '#knowledge/facts/could-be-taken-over.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const objectionOnlyTwo = objection({
  id: 'objection-only-two',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: not(publicCarrier),
      fr: `Ce n’est pas un organisme public qui porte le projet`,
      en: `It is not a public body that carries the project`
    },
    existingResource,
    canReceiveMoney,
    {
      when: releasePeople.atMost('two'),
      fr: `Deux personnes au plus, chez vous, peuvent publier`,
      en: `At most two people on your side can publish`
    }
  ],
  asserts: [
    {
      when: releasePeople.atMost('two'),
      fr: `C’est vrai, peu de personnes publient aujourd’hui`,
      en: `True, few people publish today`
    },
    {
      when: existingResource,
      fr: `Une première version existe.`,
      en: `A first version exists.`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }, couldBeTakenOver],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      forbids: true,
      fr: `Une seule personne peut publier : formez la deuxième avant de demander de l’argent.`,
      en: `Only one person can publish: train the second before you ask for money.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Vous êtes trop peu à publier »`,
    summary: `Une petite équipe n’est pas un défaut, une grande promesse si. Réduisez la demande à ce que vous pouvez tenir.`,
    reply: `C’est vrai, peu de personnes publient aujourd’hui. Notre demande est à notre taille : une petite somme, une étape courte, un résultat à vérifier. Une première version existe. L’argent passera par une structure, pas par nos poches.`,
    proof: `Ayez sous les yeux : un budget par étapes, sous 50 000 € d’abord, par exemple. Dites quelle structure encaisse. Ajoutez les lettres d’engagement des organisations qui vous soutiennent, s’il y en a.`
  },
  en: {
    title: `“Too few of you can publish”`,
    summary: `A small team is not a flaw; a big promise is. Cut the request down to what you can keep.`,
    reply: `True, few people publish today. Our request is cut to our size: a small sum, a short stage, a result that you can check. A first version exists. The money will go through an entity, not through our pockets.`,
    proof: `Have at hand: a budget in stages, under €50,000 at first, for instance. Name the entity that receives it. Add letters of commitment from the organisations behind you, if there are any.`
  }
});
