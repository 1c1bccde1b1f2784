import { all, not } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { needsAClosedComponent } from '#knowledge/facts/needs-a-closed-component.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import { eupl12, gplFaq } from '#knowledge/sources/law.ts';

export const licenceNetworkCopyleft = licenceFamily({
  id: 'licence-network-copyleft',
  effortDays: 2,
  requires: [
    isSoftware,
    {
      when: all(returnWanted.is('improvements-online'), not(returnExceptions.has('code'))),
      fr: `Vous voulez voir revenir les améliorations du code, même quand l’usage se fait en ligne`,
      en: `You want improvements to the code back even when the use is only online`
    },
    licenceIsYoursToChoose,
    notKeptAsProduct
  ],
  favours: [
    {
      when: resource.has('online-service'),
      strong: true,
      fr: `La ressource est un service en ligne : l’AGPL y joue, et l’EUPL-1.2 aussi ; la GPL, non`,
      en: `The resource is an online service: the AGPL works there, and so does the EUPL-1.2; the GPL does not`
    },
    livesOnContributions,
    openToCapture
  ],
  cautions: [
    { ...contractorKeepsRights, strong: true },
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    needsAClosedComponent,
    {
      when: publicCarrier,
      fr: `Un acteur public doit pouvoir justifier cette contrainte : écrivez une note d’une page avant de publier`,
      en: `A public body must be able to justify this restriction: write a one-page note before you publish`
    },
    {
      when: companiesAreUsers,
      fr: `Il arrive que des entreprises excluent l’AGPL par principe : posez la question à deux d’entre elles`,
      en: `Some companies rule out the AGPL on principle: ask two of them first`
    },
    {
      when: licence.is('permissive'),
      fr: `Les versions déjà publiées sous licence permissive le restent : le changement ne vaut que pour la suite`,
      en: `Versions already published under a permissive licence stay so: the change applies only from now on`
    }
  ],
  sources: [livreBlancCommunsNumeriques, politiqueDeContributionOpenSource, eupl12, gplFaq],
  reviewed: '2026-11-28',
  fr: {
    title: `Code utilisé en ligne : copyleft réseau, AGPL-3.0`,
    summary: `Ce copyleft joue aussi en ligne. Qui propose en ligne une version modifiée de votre logiciel en donne le code à ses propres usagers. L’EUPL-1.2 y joue aussi, à sa façon.`,
    fits: `Un service en ligne dont la valeur vient de sa communauté. Un livre blanc sur les communs le conseille dans ce cas. La politique de l’État (2018) permet de l’envisager pour un service en ligne.`,
    avoid: `Les équipes que vous visez l’excluent par principe, ou l’organisme public qui porte le projet ne peut pas en justifier la contrainte. Personne n’est tenu de vous renvoyer ses améliorations : à vous d’aller les chercher.`,
    cost: `Un à deux jours (ordre de grandeur), comme tout copyleft. Si un organisme public porte le projet, ajoutez une note qui dit pourquoi.`,
    firstStep: `Écrivez en dix lignes ce que vous craignez, et pourquoi une licence plus légère n’y répond pas. Comparez l’EUPL : combinée à du code GPL, les juristes discutent de ce qui reste de son obligation en ligne.`,
    template: `Licence
[Nom du projet] est un logiciel libre, publié sous licence GNU Affero GPL 3.0.
Si vous proposez en ligne une version modifiée, donnez à son public l’accès au code source de cette version.
© [année] [titulaire des droits] et les personnes qui contribuent au projet.
Identifiant SPDX : AGPL-3.0-or-later. Code de la version en service : [adresse du dépôt].`
  },
  en: {
    title: `Code used online: network copyleft, AGPL-3.0`,
    summary: `This copyleft also works online. Whoever offers a modified version of your software online gives its code to their own users. The EUPL-1.2 works there too, in its own way.`,
    fits: `An online service whose value comes from its community. A French white paper on commons advises it in that case. The French State’s policy (2018) allows it to be considered for an online service.`,
    avoid: `The teams you are aiming at rule it out on principle, or a public carrier cannot justify the restriction. Nobody has to send you their improvements: it is up to you to fetch them.`,
    cost: `One to two days (order of magnitude), like any copyleft. Add a note of justification if the carrier is public.`,
    firstStep: `Write ten lines on what you fear, and on why a lighter licence does not answer it. Compare the EUPL: combined with GPL code, lawyers dispute what is left of its online duty.`,
    template: `Licence
[Project name] is free software, published under the GNU Affero GPL 3.0.
If you offer a modified version online, give its users access to the source code of that version.
© [year] [rights holder] and the people who contribute to the project.
SPDX identifier: AGPL-3.0-or-later. Code of the running version: [repository address].`
  }
});
