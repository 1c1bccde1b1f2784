import { all, any, not } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  caeCoopcycleCharter,
  coopcycleLicence2018,
  coopDesCommunsCoopyright,
  scinfolexCoopyright2018
} from '#knowledge/sources/cooperatives.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';
import { openSourceDefinition } from '#knowledge/sources/money-in-common.ts';

export const licenceReciprocity = licenceFamily({
  id: 'licence-reciprocity',
  effortDays: 15,
  requires: [
    {
      when: resource.has('software', 'online-service', 'content'),
      fr: `La ressource est {un logiciel}, {un service en ligne} ou {un contenu}`,
      en: `The resource is {software}, {an online service} or {content}`
    },
    {
      when: any(returnWanted.is('money'), licence.is('reciprocal')),
      fr: `{Vous attendez de l’argent des usages lucratifs}, ou {cette licence est déjà la vôtre}`,
      en: `{You expect money from for-profit users}, or {this licence is already yours}`
    },
    {
      when: not(publicCarrier),
      fr: `Ni une collectivité ni l’État ne porte le projet`,
      en: `Neither a local authority nor the State carries the project`
    },
    {
      when: not(motive.has('told-to')),
      fr: `On ne vous demande pas d’en faire un commun`,
      en: `You are not told to make a commons of it`
    },
    notKeptAsProduct
  ],
  favours: [
    {
      when: carrier.is('cooperative', 'association'),
      strong: true,
      fr: `{Une coopérative} ou {une association} porte le projet`,
      en: `{A cooperative} or {an association} carries the project`
    },
    {
      when: stakeholders.has('employees'),
      fr: `Les personnes salariées par le projet doivent peser dans les décisions`,
      en: `The people employed by the project must have a say`
    }
  ],
  cautions: [
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: carrier.is('research'),
      fr: `Un établissement public de recherche choisit en principe dans la liste du décret : cette licence demanderait une homologation. Un laboratoire privé est libre`,
      en: `A French public research institution in principle chooses from the list in the decree: this licence would need approval. A private laboratory is free`
    },
    {
      when: moneyNeeded,
      fr: `Rayez de vos plans les financeurs qui exigent une licence libre reconnue : NLnet, Sovereign Tech Fund, FLOSS/fund`,
      en: `Cross off the funders that demand a recognised free licence: NLnet, Sovereign Tech Fund, FLOSS/fund`
    },
    {
      when: authoritiesAreUsers,
      fr: `Des acheteurs publics pourront s’arrêter à cette licence : demandez à deux d’entre eux avant de choisir`,
      en: `Public buyers may stop at this licence: ask two of them before you choose`
    },
    {
      when: all(outsidersContribute, not(licence.is('reciprocal'))),
      fr: `Des personnes ont contribué sous d’autres conditions : obtenez leur accord écrit avant tout changement de licence`,
      en: `People have contributed on other terms: get their written consent before any change of licence`
    }
  ],
  sources: [
    licencesByDecree,
    scinfolexCoopyright2018,
    coopcycleLicence2018,
    coopDesCommunsCoopyright,
    caeCoopcycleCharter,
    openSourceDefinition
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Licence à réciprocité, qui n’est pas une licence libre`,
    summary: `L’usage commercial est réservé aux coopératives et à l’économie sociale, ou soumis à des critères sociaux. Ce n’est pas une licence libre : dites « commun à accès conditionné ».`,
    fits: `Votre mission est de protéger un travail ou un secteur coopératif, comme CoopCycle dans la livraison. Vous savez dire qui paiera et qui vérifiera.`,
    avoid: `Vous cherchez des acheteurs publics, une large communauté ou des financeurs attachés au logiciel libre. Essayez d’abord un copyleft réseau et un nom protégé. On vous proposera peut-être la BUSL ou la SSPL. Elles réservent des usages, et ne sont pas libres non plus (critère 6 de l’Open Source Initiative).`,
    cost: `Élevé, et sans fin : écrire la licence et le contrat, puis trancher au cas par cas qui peut s’en servir. Faites relire le tout par une ou un juriste.`,
    firstStep: `Écrivez sur une page qui peut s’en servir, à quelles conditions et qui tranche les cas douteux. Comptez ensuite combien d’usagers paieraient vraiment.`,
    template: `Licence
[Projet] n’est pas sous licence libre. On peut le consulter et le modifier sous licence [nom, version].
L’usage commercial est réservé à [coopératives, structures de l’économie sociale et solidaire]. Pour tout autre usage commercial, demandez un accord à [contact].
Un comité composé de [qui] répond sous [délai] et publie ses décisions.
Identifiant SPDX : LicenseRef-[nom], car cette licence ne figure pas dans la liste commune.`
  },
  en: {
    title: `Reciprocity licence, which is not a free licence`,
    summary: `Commercial use is reserved for cooperatives and the social economy, or subject to social criteria. It is not a free licence: speak of a “commons with conditional access”.`,
    fits: `Your mission is to protect a kind of work or a cooperative sector, as CoopCycle does in delivery. You can say who will pay and who will check.`,
    avoid: `You are looking for public buyers, a broad community or funders committed to free software. Try a network copyleft and a protected name first. You may be offered the BUSL or the SSPL: they reserve uses, and are not free either (criterion 6 of the Open Source Initiative).`,
    cost: `High, and without end: writing the licence and the contract, then ruling case by case on who may use it. Have all of it read by a lawyer.`,
    firstStep: `Write one page on who may use it, on what terms and who rules on doubtful cases. Then count how many users would really pay.`,
    template: `Licence
[Project] is not under a free licence. It may be read and modified under the [name, version] licence.
Commercial use is reserved for [cooperatives, social economy organisations]. For any other commercial use, ask [contact] for an agreement.
A committee made up of [whom] answers within [period] and publishes its decisions.
SPDX identifier: LicenseRef-[name], because this licence is not on the common list.`
  }
});
