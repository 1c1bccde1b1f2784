import { all } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { licence as currentLicence } from '#knowledge/questions/produce/licence.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { licenceAnswersDisagree } from '#knowledge/facts/licence-answers-disagree.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { nobodyShownToProtect } from '#knowledge/facts/nobody-shown-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { returnForData } from '#knowledge/facts/return-for-data.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licence } from '#knowledge/kinds/practice.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { sillonLicence } from '#knowledge/sources/french-state.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';
import { numeramaOpenFoodFacts } from '#knowledge/sources/press.ts';

export const licenceOdbl = licence({
  id: 'licence-odbl',
  effortDays: 3,
  requires: [isData, returnForData, licenceIsYoursToChoose, nobodyShownToProtect],
  favours: [{ ...livesOnContributions, strong: true }, outsidersContribute],
  cautions: [
    licenceAnswersDisagree,
    {
      when: all(currentLicence.is('permissive'), existingResource),
      fr: `La base circule déjà sous une licence sans partage : ce qui a paru le reste. Gardez-la, ou ne changez qu’avec l’accord de qui a fourni`,
      en: `The database circulates already under a licence with no sharing: what came out stays so. Keep it, or change only with the suppliers’ agreement`
    },
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: publicCarrier,
      fr: `Pour une administration, la réutilisation est gratuite en principe (article L324-1), sauf redevances prévues par la loi`,
      en: `For a French public body, reuse is free of charge in principle (article L324-1), save for the fees that the law provides for`
    },
    {
      when: returnWanted.is('money'),
      fr: `L’ODbL n’apporte pas d’argent : elle permet gratuitement tout usage commercial. Prévoyez aussi des services, des adhésions ou des dons`,
      en: `The ODbL brings in no money: it allows any commercial use for free. Plan for services, membership fees or donations as well`
    },
    {
      when: companiesAreUsers,
      fr: `Des entreprises voudront croiser vos données avec les leurs : parlez-leur du partage obligatoire avant de choisir`,
      en: `Companies will want to combine your data with their own: discuss compulsory sharing with them before you choose`
    },
    {
      when: publicCarrier,
      fr: `Un acteur public doit pouvoir justifier cette contrainte : écrivez une note d’une page avant de publier`,
      en: `A public body must be able to justify this restriction: write a one-page note before you publish`
    },
    {
      when: dataToProtect,
      fr: `Ne publiez aucune donnée personnelle sous cette licence : anonymisez d’abord, ou gardez cette part`,
      en: `Publish no personal data under this licence: anonymise first, or keep that part back`
    }
  ],
  sources: [livreBlancCommunsNumeriques, sillonLicence, numeramaOpenFoodFacts, publicInformationCode],
  reviewed: '2026-11-28',
  fr: {
    title: `ODbL-1.0 : des données qui restent partagées`,
    summary: `Chacun peut reprendre la base. Qui publie une base enrichie à partir de la vôtre la partage aux mêmes conditions.`,
    fits: `Une base que des bénévoles et des organisations nourrissent ensemble, et dont les améliorations doivent revenir. Un livre blanc sur les communs la conseille quand la valeur vient des contributions.`,
    avoid: `Des identifiants ou un référentiel que tout le monde doit reprendre : préférez CC0 ou la Licence Ouverte. L’ODbL n’empêche pas non plus de repartir de zéro. À ses débuts, l’application Yuka s’appuyait sur Open Food Facts ; elle a aujourd’hui sa propre base.`,
    cost: `Deux à trois jours (ordre de grandeur). Il faut des conditions pour contribuer, une page qui explique comment citer, des réponses à qui réutilise.`,
    firstStep: `Réunissez deux personnes qui contribuent et deux qui réutilisent. Demandez-leur ce que le partage obligatoire changerait.`,
    template: `Licence
Cette base de données est publiée sous Open Database License 1.0. Si vous publiez une base dérivée, ou une carte qui en est tirée, proposez la base, ou vos modifications, sous cette licence. La carte, elle, reste sous la licence de votre choix.
Citez ainsi : « © les personnes qui contribuent à [projet], ODbL 1.0, [adresse] ».
Identifiant SPDX : ODbL-1.0. Texte complet dans le fichier LICENCE.`
  },
  en: {
    title: `ODbL-1.0: data that stay shared`,
    summary: `Anyone may reuse the database. Whoever publishes an enriched database built on yours shares it on the same terms.`,
    fits: `A database that volunteers and organisations feed together, and whose improvements must come back. A French white paper on commons advises it when the value comes from contributions.`,
    avoid: `Identifiers or reference lists that everyone must reuse: prefer CC0 or the Licence Ouverte. Nor does the ODbL stop anyone from starting afresh. In its early days the Yuka app relied on Open Food Facts; it now has its own database.`,
    cost: `Two to three days (order of magnitude). You need terms for contributors, a page explaining how to give credit, answers for those who reuse.`,
    firstStep: `Bring together two people who contribute and two who reuse. Ask them what compulsory sharing would change for them.`,
    template: `Licence
This database is published under the Open Database License 1.0. If you publish a derived database, or a map made from one, offer the database, or your changes, under this licence. The map itself stays under the licence of your choice.
Credit it as: “© the contributors to [project], ODbL 1.0, [address]”.
SPDX identifier: ODbL-1.0. Full text in the LICENCE file.`
  }
});
