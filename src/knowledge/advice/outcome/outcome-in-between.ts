import { all } from '#engine/reason/condition.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeInBetween = outcome({
  id: 'outcome-in-between',
  effortDays: 2,
  requires: [
    resourceIsOpen,
    outsidersTakePart,
    outsidersHelpDecide,
    {
      when: capture.is('everything'),
      fr: `Un seul acteur peut encore tout refermer`,
      en: `A single actor can still close everything`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(outsidersTakePart, outsidersHelpDecide, capture.is('everything')),
      fr: `D’autres contribuent et décident avec vous, mais un seul acteur peut encore tout refermer.`,
      en: `Others contribute and decide with you, but a single actor can still close everything.`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }, rulesCanBeChanged],
  cautions: [
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `Le nom et les comptes sont {à une personne} ou {à un prestataire} : c’est la première clé à partager`,
      en: `The name and the accounts belong {to one person} or {to a supplier}: that is the first key to share`
    },
    {
      when: reservedLicence,
      fr: `La licence réserve des usages : dites « accès sous conditions », jamais « libre »`,
      en: `The licence reserves some uses: say “access under conditions”, never “free” or “open source”`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un projet ouvert, pas encore un commun`,
    summary: `D’autres contribuent et décident avec vous, mais un seul acteur peut encore tout refermer.`,
    meaning: `Un commun réunit une ressource, une communauté et des règles que personne ne peut défaire seul. Ce qui manque ici, c’est la garantie : ce que vous décidez ensemble tient au bon vouloir d’un seul.`,
    next: `Comptez les clés : droits, code, données, nom, comptes, hébergement. Sortez-en une de la même main ce trimestre. Commencez par une copie publique et une deuxième personne qui a tous les accès.`
  },
  en: {
    title: `An open project, not yet a commons`,
    summary: `Others contribute and decide with you, but a single actor can still close everything.`,
    meaning: `A commons brings together a resource, a community and rules that nobody can undo alone. What is missing here is the safeguard: what you decide together hangs on one actor’s good will.`,
    next: `Count the keys: rights, code, data, name, accounts, hosting. Take one of them out of the same hands this quarter. Begin with a public copy and a second person who has all access.`
  }
});
