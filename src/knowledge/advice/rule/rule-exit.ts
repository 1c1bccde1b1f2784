import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const ruleExit = rule({
  id: 'rule-exit',
  effortDays: 1,
  requires: [ownEntity, tendsOurOwn],
  favours: [
    { ...openToCapture, strong: true },
    {
      when: mainFunderLeaves.is('stops'),
      fr: `Si le principal financeur part, tout s’arrête`,
      en: `If the main funder leaves, everything stops`
    },
    {
      when: continuity.is('all-stops'),
      fr: `Si vous arrêtez demain, rien ne continue`,
      en: `If you stop tomorrow, nothing goes on`
    }
  ],
  cautions: [
    {
      when: publicCarrier,
      fr: `{Une collectivité} ou {l’État} n’a pas de statuts propres au projet : mettez la clause dans la convention ou la délibération`,
      en: `{A local authority} or {the State} has no articles of its own for the project: put the clause in the agreement or resolution`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : elles ne suivent pas le reste. Prévoyez d’effacer les copies, jamais un original que la loi fait garder : dossier de soins, archives publiques`,
      en: `Personal or sensitive data are at stake: they do not pass on with the rest. Plan to erase the copies, never an original that the law has kept: a medical file, public archives`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-29',
  fr: {
    title: `Clause de fin`,
    summary: `Vous dites à qui vont la ressource, le nom et l’argent si la structure disparaît. Personne ne peut alors refermer la ressource en partant.`,
    fits: `Une structure porte le projet. Dans une association, les biens ne vont jamais aux membres, sauf reprise de leurs apports. Dans une entreprise, transférez le nom avant : la clause ne lie pas forcément un liquidateur.`,
    avoid: `Aucune structure n’existe encore : une copie publique et deux personnes avec les accès suffisent.`,
    cost: `Une journée, et la relecture d’une ou un juriste si la clause entre dans des statuts.`,
    firstStep: `Choisissez l’organisme sans but lucratif à qui vous confieriez tout, et demandez-lui son accord.`,
    template: `Si [entité] cesse d’entretenir [nom], elle l’annonce six mois à l’avance, sauf impossibilité.
[Le code, les contenus, les données publiées] et la documentation vont dans une archive publique : [Software Heritage, Zenodo, un service d’archives].
Le nom, les domaines et les comptes vont à [un organisme sans but lucratif au but proche]. À défaut, ils vont à qui reprend l’entretien sous la même licence.
L’argent qui reste va au même organisme, jamais aux membres, hors reprise de leurs apports. Les données personnelles sont effacées.
Il faut les deux tiers de [l’assemblée] pour modifier cet article.`
  },
  en: {
    title: `End-of-life clause`,
    summary: `You say who receives the resource, the name and the money if the entity disappears. Nobody can then close the resource on the way out.`,
    fits: `An entity carries the project. In a French association the assets never go to members, save what they brought in. In a company, transfer the name beforehand: the clause does not necessarily bind a liquidator.`,
    avoid: `There is no entity yet: a public copy and two people with access are enough.`,
    cost: `One day, and a lawyer’s reading if the clause goes into articles of association.`,
    firstStep: `Choose the non-profit body to which you would entrust everything, and ask whether it agrees.`,
    template: `If [entity] stops maintaining [name], it announces this six months in advance, unless that is impossible.
[The code, content, published data] and the documentation go to a public archive: [Software Heritage, Zenodo, an archive service].
The name, domains and accounts go to [a non-profit body with a similar purpose]. Failing that, they go to whoever takes over under the same licence.
Any money left goes to the same body, never to members, except for taking back what they put in. Personal data are erased.
Changing this article takes two thirds of [the general meeting].`
  }
});
