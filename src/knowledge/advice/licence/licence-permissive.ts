import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { licenceAnswersDisagree } from '#knowledge/facts/licence-answers-disagree.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { noShareToLift } from '#knowledge/facts/no-share-to-lift.ts';
import { noReturnForCode } from '#knowledge/facts/no-return-for-code.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { opensourceGuideLegal, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const licencePermissive = licenceFamily({
  id: 'licence-permissive',
  effortDays: 0.5,
  requires: [isSoftware, noReturnForCode, licenceIsYoursToChoose, notKeptAsProduct, noShareToLift],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `{Des équipes de développement} ou {des entreprises} l’intégreront à leurs propres outils`,
      en: `{Development teams} or {companies} will build it into their own tools`
    },
    {
      when: contributiveValue.is('standalone'),
      fr: `La ressource garde sa valeur même si plus personne n’y contribue`,
      en: `The resource keeps its value even if nobody contributes any more`
    }
  ],
  cautions: [
    { ...contractorKeepsRights, strong: true },
    licenceAnswersDisagree,
    {
      when: livesOnContributions,
      fr: `La ressource vit de ce que chacun apporte, et l’on pourra en fermer une version. Comparez avec un copyleft, qui garde ouvertes les versions diffusées`,
      en: `The resource lives on what people bring, and an improved version may be closed: compare with a copyleft, which keeps open the versions passed on`
    },
    {
      when: startingPoint.is('fork'),
      strong: true,
      fr: `Vous repartez d’un projet existant : vérifiez que sa licence permet d’en choisir une plus légère`,
      en: `You are starting from an existing project: check that its licence lets you choose a lighter one`
    },
    {
      when: licence.is('copyleft'),
      fr: `Votre licence actuelle oblige au partage : en changer demande l’accord de toutes les personnes qui détiennent des droits`,
      en: `Your present licence requires sharing back: changing it takes the consent of everyone who holds rights`
    }
  ],
  sources: [opensourceGuideLegal, standardForPublicCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Code : licence permissive, MIT ou Apache-2.0`,
    summary: `Chacun peut reprendre le code, même dans un produit fermé, à condition de garder la mention des droits d’auteur. C’est le chemin le plus court vers une large diffusion.`,
    fits: `Une bibliothèque ou un outil que vous voulez voir partout. Prenez Apache-2.0 si des entreprises demandent une autorisation expresse sur les brevets, MIT sinon.`,
    avoid: `Votre première crainte est qu’un acteur referme la ressource : ici, rien ne l’en empêche. Préférez un copyleft, qui oblige à partager les versions modifiées aux mêmes conditions.`,
    cost: `Une demi-journée : un fichier, une ligne en tête de chaque fichier source, une vérification des dépendances. Un seul composant sous GPL change les conditions de l’ensemble : l’outil « reuse lint » aide à voir clair.`,
    firstStep: `Déposez le texte dans un fichier LICENSE, à la racine du dépôt. Ajoutez en tête de chaque fichier l’identifiant SPDX : c’est le nom court et normalisé de la licence. La méthode REUSE montre comment.`,
    template: `Licence
[Nom du projet] est un logiciel libre, publié sous licence MIT.
© [année] [titulaire des droits] et les personnes qui contribuent au projet.
Identifiant SPDX : MIT. Texte complet dans le fichier LICENSE.`
  },
  en: {
    title: `Code: permissive licence, MIT or Apache-2.0`,
    summary: `Anyone may reuse the code, even inside a closed product, as long as they keep the copyright notice. It is the shortest road to wide adoption.`,
    fits: `A library or a tool you want to see everywhere. Take Apache-2.0 if companies ask for an express patent grant, and MIT otherwise.`,
    avoid: `Your main fear is that somebody will close the resource: nothing here prevents it. Prefer a copyleft, which requires modified versions to be shared on the same terms.`,
    cost: `Half a day: one file, one line at the top of every source file, a check of your dependencies. One component under the GPL changes the terms of the whole: the tool “reuse lint” helps to see.`,
    firstStep: `Put the text in a LICENSE file at the root of the repository. At the top of every file add the SPDX identifier: it is the standard short name of the licence. The REUSE method shows how.`,
    template: `Licence
[Project name] is free software, published under the MIT licence.
© [year] [rights holder] and the people who contribute to the project.
SPDX identifier: MIT. Full text in the LICENSE file.`
  }
});
