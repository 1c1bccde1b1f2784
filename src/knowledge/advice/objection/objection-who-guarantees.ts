import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const objectionWhoGuarantees = objection({
  id: 'objection-who-guarantees',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [relayIsReady, freeLicence, rightsSettled],
  asserts: [
    {
      when: relayIsReady,
      fr: `deux personnes au moins continuent, mode d’emploi en main`,
      en: `at least two people carry on, instructions in hand`
    },
    {
      when: freeLicence,
      fr: `la licence permet à d’autres de reprendre`,
      en: `the licence lets others take it up`
    }
  ],
  favours: [
    {
      when: releasePeople.is('three-plus'),
      strong: true,
      fr: `Trois personnes ou plus peuvent publier et exploiter`,
      en: `Three people or more can publish and operate`
    },
    {
      when: nameOwner.is('neutral'),
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    }
  ],
  cautions: [
    {
      when: runway.atMost('three-to-six'),
      fr: `Vos moyens actuels couvrent au plus six mois : dites-le avant qu’on vous le demande.`,
      en: `Your present means cover six months at most: say so before you are asked.`
    },
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : montrez ce qui tient sans lui.`,
      en: `One funder provides more than 60% of your means: show what holds without it.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Qui garantit que cela durera ? »`,
    summary: `Personne ne le garantit, pas plus ici que chez un fournisseur. Ce qui se montre, c’est la relève et le droit de continuer sans vous.`,
    reply: `Personne ne peut la garantir, alors je vous montre la relève. Si je m’arrête, deux personnes au moins continuent, mode d’emploi en main. Et la licence permet à d’autres de reprendre, vous compris.`,
    proof: `Ayez sous les yeux : les noms de la relève, la documentation d’exploitation, les priorités des douze mois à venir. Si une fondation ou un hôte accueille le projet, apportez sa convention.`
  },
  en: {
    title: `“Who guarantees it will last?”`,
    summary: `Nobody does, here no more than at a supplier’s. What you can show is who takes over, and the right to carry on without you.`,
    reply: `Nobody can guarantee it, so let me show you who would take over. If I stop, at least two people carry on, instructions in hand. And the licence lets others take it up, you included.`,
    proof: `Have at hand: the names of those who would take over, the operating documentation, the priorities for twelve months. If a foundation or a host has taken the project in, bring the agreement.`
  }
});
