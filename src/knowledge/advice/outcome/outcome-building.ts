import { keeps } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { nameHeldByOne } from '#knowledge/facts/name-held-by-one.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { outcomeEstablished } from './outcome-established.ts';

export const outcomeBuilding = outcome({
  id: 'outcome-building',
  effortDays: 2,
  requires: [
    resourceIsOpen,
    outsidersTakePart,
    outsidersHelpDecide,
    {
      when: capture.atLeast('several-parts'),
      fr: `Aucun acteur ne peut, seul, tout refermer`,
      en: `No actor alone can close everything`
    },
    {
      when: not(keeps(outcomeEstablished)),
      fr: `Il manque encore quelque chose pour un commun établi`,
      en: `Something is still missing for an established commons`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(resourceIsOpen, outsidersTakePart, outsidersHelpDecide),
      fr: `Vous dites la ressource ouverte ; d’autres y contribuent et pèsent sur la suite.`,
      en: `You say that the resource is open; others contribute to it and weigh on what comes next.`
    }
  ],
  favours: [{ ...rulesCanBeChanged, strong: true }, lastingResource],
  cautions: [
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : tant qu’un écrit manque, dites « visible », pas « ouverte »`,
      en: `Some rights remain to be settled: as long as a writing is missing, say “visible”, not “open”`
    },
    {
      when: nameHeldByOne,
      fr: `{Une seule personne}, {un prestataire} ou {un employeur} tient le nom, les comptes et les serveurs, et peut tout couper. Reprenez-les d’abord`,
      en: `{A single person}, {a supplier} or {an employer} holds the name, the accounts and the servers, and can cut everything off: take them back first`
    },
    {
      when: any(onePersonHoldsTheKeys, openToCapture),
      fr: `{Une seule main peut encore publier}, ou {un seul acteur peut refermer une bonne part} : partagez les accès, puis le nom et les comptes`,
      en: `{One pair of hands can still publish}, or {one party can close a good part}: share access, then the name and the accounts`
    },
    {
      when: not(relayIsReady),
      fr: `Sans vous, tout s’arrête ou repart d’une copie : préparez la relève`,
      en: `Without you, everything stops or restarts from a copy: prepare succession`
    },
    {
      when: not(rulesCanBeChanged),
      fr: `Aucune règle écrite ne dit comment en changer : écrivez qui décide, et comment la règle change`,
      en: `No written rule says how it can change: write down who decides, and how the rule changes`
    },
    {
      when: not(accountsArePublic),
      fr: `Le budget et les raisons des choix ne sont pas publiés : montrez-les`,
      en: `The budget and the reasons for choices are not published: show them`
    },
    {
      when: reservedLicence,
      fr: `La licence réserve des usages : ne dites pas « libre » tant que c’est le cas`,
      en: `The licence reserves some uses: do not say “free” or “open source” until that changes`
    }
  ],
  sources: [livreBlancCommunsNumeriques, tutorielCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un commun en construction`,
    summary: `Vous dites la ressource ouverte ; d’autres y contribuent et pèsent sur la suite. Il reste à consolider.`,
    meaning: `Une ressource, une communauté et une décision partagée : les trois pieds d’un commun sont là. Un commun établi a aussi des règles écrites, une relève prête et des garanties pour les jours de départ. On peut être un commun sans avoir tout cela d’emblée.`,
    next: `Commencez par le point d’attention le plus grave. Partagez les accès, écrivez qui décide et comment la règle change, faites venir une organisation de plus. Dites publiquement ce qui n’est pas encore partagé.`
  },
  en: {
    title: `A commons in the making`,
    summary: `You say that the resource is open; others contribute to it and weigh on what comes next. What remains is to make it solid.`,
    meaning: `A resource, a community and shared decisions: the three legs of a commons are there. An established commons also has written rules, succession prepared and safeguards for when somebody leaves. You can be a commons without having all of it from the start.`,
    next: `Start with the most serious point to watch. Share access, write down who decides and how the rule changes, bring in one more organisation. Say publicly what is not shared yet.`
  }
});
