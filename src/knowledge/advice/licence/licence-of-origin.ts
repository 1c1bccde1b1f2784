import { not } from '#engine/reason/condition.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { gnuLicenceList } from '#knowledge/sources/licences.ts';

export const licenceOfOrigin = licenceFamily({
  id: 'licence-of-origin',
  effortDays: 0.5,
  requires: [
    {
      when: startingPoint.is('fork'),
      fr: `Vous repartez d’un projet existant`,
      en: `You start from an existing project`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: not(licenceIsYoursToChoose.when),
      strong: true,
      fr: `Le titulaire de l’original doit dire oui`,
      en: `The owner of the original must agree`
    },
    {
      when: neighbour.is('alive'),
      strong: true,
      fr: `L’original vit toujours : ce que vous faites peut y revenir`,
      en: `The original is still alive: what you make can go back into it`
    }
  ],
  cautions: [],
  sources: [intellectualPropertyCode, gnuLicenceList],
  reviewed: '2026-11-29',
  fr: {
    title: `La licence de chaque original, sans en ajouter`,
    summary: `Traduction, paquet ou adaptation : chaque fichier paraît sous la licence de ce dont il est tiré. Une base ou un glossaire repris garde la sienne, ou une licence compatible.`,
    fits: `Vous traduisez, empaquetez, adaptez ou prolongez ce que d’autres tiennent. À la même licence, l’original peut reprendre votre travail.`,
    avoid: `L’original est réservé ou sans licence : demandez un écrit à qui le tient. Ou ce que vous avez fait sans rien reprendre : là, vous choisissez. Une traduction d’un logiciel sous GPL, elle, ne paraît pas sous CC BY-SA : le passage n’existe que dans l’autre sens.`,
    cost: `Une demi-journée pour la liste des originaux, puis une ligne par fichier (ordre de grandeur).`,
    firstStep: `Listez chaque original, son adresse et sa licence. Rangez votre travail dessous, original par original.`,
    template: `Licence
Ce fichier est tiré de [titre, adresse]. Il paraît sous la même licence : [licence, version].
© [année] [titulaire de l’original] pour l’original, [noms] pour [la traduction, l’adaptation].
Ce que nous avons fait sans rien reprendre paraît sous licence [licence].
Identifiant SPDX : [identifiant de l’original].`
  },
  en: {
    title: `The licence of each original, and no other`,
    summary: `Translation, package or adaptation: each file comes out under the licence of what it is drawn from. A database or glossary taken up keeps its own, or a compatible one.`,
    fits: `You translate, package, adapt or extend what others hold. Under the same licence, the original can take your work back.`,
    avoid: `The original is reserved or has no licence: ask its holder for a written yes. Or what you made without taking anything up: there you choose. But a translation of GPL software does not come out under CC BY-SA: only the opposite passage exists.`,
    cost: `Half a day for the list of originals, then one line a file (order of magnitude).`,
    firstStep: `List each original, its address and its licence. Put your work under it, original by original.`,
    template: `Licence
This file is drawn from [title, address]. It comes out under the same licence: [licence, version].
© [year] [owner of the original] for the original, [names] for [the translation, the adaptation].
What we made without taking anything up comes out under the [licence] licence.
SPDX identifier: [identifier of the original].`
  }
});
