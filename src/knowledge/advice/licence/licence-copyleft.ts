import { all, any } from '#engine/reason/condition.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { licenceAnswersDisagree } from '#knowledge/facts/licence-answers-disagree.ts';
import { needsAClosedComponent } from '#knowledge/facts/needs-a-closed-component.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { returnForCode } from '#knowledge/facts/return-for-code.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sillonLicence } from '#knowledge/sources/french-state.ts';
import { eupl12, gplFaq } from '#knowledge/sources/law.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const licenceCopyleft = licenceFamily({
  id: 'licence-copyleft',
  effortDays: 2,
  requires: [isSoftware, returnForCode, licenceIsYoursToChoose, notKeptAsProduct],
  favours: [
    {
      when: returnWanted.is('improvements'),
      strong: true,
      fr: `Vous voulez voir revenir les améliorations quand une version modifiée est diffusée`,
      en: `You want improvements back when a modified version is distributed`
    },
    {
      when: contributiveValue.is('mixed', 'contributive'),
      fr: `Une partie au moins de la valeur vient des contributions`,
      en: `At least part of the value comes from contributions`
    }
  ],
  cautions: [
    { ...contractorKeepsRights, strong: true },
    licenceAnswersDisagree,
    {
      when: all(licence.is('permissive'), outsidersContribute),
      // What others build in loses them first.
      strong: true,
      fr: `Changer de licence demande l’accord de qui a contribué. Pour une bibliothèque que d’autres intègrent, comparez la LGPL et la MPL`,
      en: `Changing the licence takes the agreement of those who contributed. For a library that others build in, compare the LGPL and the MPL`
    },
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    needsAClosedComponent,
    {
      when: any(resource.has('online-service'), returnWanted.is('improvements-online')),
      fr: `Avec la GPL, qui fait tourner sa version en ligne sans la distribuer ne doit rien. Comparez l’AGPL et l’EUPL-1.2, qui y jouent`,
      en: `Under the GPL, whoever runs their own version online without distributing it owes nothing: compare the AGPL and the EUPL-1.2, which work there`
    },
    {
      when: returnWanted.is('money'),
      fr: `Aucune licence libre n’oblige à payer : prévoyez aussi des services, des adhésions ou des dons`,
      en: `No free licence obliges anyone to pay: plan for services, membership fees or donations as well`
    },
    {
      when: publicCarrier,
      fr: `Un acteur public doit pouvoir justifier cette contrainte : écrivez une note d’une page avant de publier`,
      en: `A public body must be able to justify this restriction: write a one-page note before you publish`
    }
  ],
  sources: [opensourceGuideLegal, sillonLicence, eupl12, gplFaq],
  reviewed: '2026-11-28',
  fr: {
    title: `Code : copyleft, EUPL-1.2 ou GPL-3.0`,
    summary: `Tout le monde peut reprendre le logiciel, mais qui distribue une version modifiée doit la partager aux mêmes conditions. Cette obligation vaut envers qui reçoit sa version, pas envers vous : à vous d’aller chercher les améliorations.`,
    fits: `Un logiciel complet, dont les améliorations doivent revenir. L’EUPL existe en français, et un ensemble combiné peut paraître sous GPL, AGPL, LGPL, MPL ou CeCILL. Pour une brique à intégrer ailleurs, prenez un copyleft faible, MPL-2.0 ou LGPL-3.0.`,
    avoid: `Les projets auxquels vous voulez vous greffer refusent le copyleft : ils n’intégreront pas votre code.`,
    cost: `Un à deux jours (ordre de grandeur), surtout pour vérifier la licence de chaque composant que vous reprenez.`,
    firstStep: `Dressez la liste des composants repris, avec leur licence, et vérifiez que chacun s’accorde avec le copyleft choisi.`,
    template: `Licence
[Nom du projet] est un logiciel libre, publié sous licence [EUPL 1.2].
Vous pouvez l’utiliser, l’étudier, le modifier et le redistribuer. Si vous distribuez une version modifiée, partagez-la sous la même licence, avec son code source.
© [année] [titulaire des droits] et les personnes qui contribuent au projet.
Identifiant SPDX : [EUPL-1.2]. Texte complet dans le fichier LICENSE.`
  },
  en: {
    title: `Code: copyleft, EUPL-1.2 or GPL-3.0`,
    summary: `Anyone may reuse the software, but whoever distributes a modified version must share it on the same terms. The duty is owed to those who receive that version, not to you: it is up to you to fetch the improvements.`,
    fits: `A complete application whose improvements must come back. The EUPL exists in French and other languages, and a combined work may come out under GPL, AGPL, LGPL, MPL or CeCILL. For a component to be embedded elsewhere, take a weak copyleft, MPL-2.0 or LGPL-3.0.`,
    avoid: `The projects you want to plug into refuse copyleft: they will not take your code in.`,
    cost: `One to two days (order of magnitude), mostly to check the licence of every component you reuse.`,
    firstStep: `List the components you reuse, with their licences, and check that each of them fits the copyleft you chose.`,
    template: `Licence
[Project name] is free software, published under the [EUPL 1.2].
You may use, study, modify and redistribute it. If you distribute a modified version, share it under the same licence, with its source code.
© [year] [rights holder] and the people who contribute to the project.
SPDX identifier: [EUPL-1.2]. Full text in the LICENSE file.`
  }
});
