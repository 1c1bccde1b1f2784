import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { ospsBaseline } from '#knowledge/sources/standards.ts';

export const ruleSecurityFloor = rule({
  id: 'rule-security-floor',
  effortDays: 0.5,
  requires: [publishesSoftware, tendsOurOwn],
  favours: [
    {
      when: maturity.is('infrastructure'),
      strong: true,
      fr: `D’autres projets ou services en dépendent`,
      en: `Other projects or services depend on it`
    },
    onePersonHoldsTheKeys
  ],
  cautions: [
    {
      when: sellsTheResource,
      fr: `Un fabricant au sens du CRA doit davantage : voyez la page sur votre rôle`,
      en: `A manufacturer under the CRA owes more: see the page on your role`
    }
  ],
  sources: [ospsBaseline],
  reviewed: '2026-11-28',
  fr: {
    title: `Sécurité : le moins, selon la maturité`,
    summary: `Trois paliers, du prototype à l’infrastructure. Chacun dit ce qui ne peut pas attendre.`,
    fits: `Vous publiez un logiciel. L’OpenSSF Baseline a aussi trois niveaux, selon le nombre de personnes qui entretiennent et qui se servent. Nos paliers sont plus courts.`,
    avoid: `Un client ou un financeur demande déjà une liste précise : suivez la sienne.`,
    cost: `Une demi-journée au premier palier, deux à cinq jours au deuxième (ordre de grandeur). Le troisième demande du temps chaque mois.`,
    firstStep: `Activez la double preuve d’identité pour toutes les personnes qui peuvent écrire dans le dépôt.`,
    template: `Dès le prototype. Double preuve d’identité pour qui peut écrire. Aucun mot de passe dans le dépôt. Une ligne : « expérimental, sans suivi de sécurité ».
Dès que d’autres s’en servent, en plus. Une adresse privée pour les failles. Des essais automatiques avant chaque ajout. La liste des composants, avec une alerte sur leurs failles. Des versions numérotées, avec ce qui change.
Dès que d’autres en dépendent, en plus. Deux personnes savent publier, et l’une relit l’autre. Des versions signées, avec la liste de leurs composants. Une durée de suivi écrite. Une correction urgente essayée une fois par an.
Nous sommes au palier [n]. Vérifié le [date] par [prénom]. À relire au palier suivant, et au plus tard le [date].`
  },
  en: {
    title: `Security: the least, by maturity`,
    summary: `Three steps, from prototype to infrastructure. Each says what cannot wait.`,
    fits: `You publish software. The OpenSSF Baseline also sorts what it asks into three levels, by how many people maintain and use the software. Our steps are shorter.`,
    avoid: `A client or a funder already asks for a precise list: follow theirs.`,
    cost: `Half a day for the first step, two to five days for the second (an order of magnitude). The third takes time every month.`,
    firstStep: `Turn on a second proof of identity for everyone who can write to the repository.`,
    template: `From the prototype on. A second proof of identity for whoever can write. No password in the repository. One line: “experimental, no security support”.
As soon as others use it, in addition. A private address for flaws. Automatic tests before each addition. The list of components, with an alert on their flaws. Numbered versions, with what changes.
As soon as others depend on it, in addition. Two people can publish, and one reviews the other. Signed versions, with the list of their components. A written support period. An urgent fix rehearsed once a year.
We are at step [n]. Checked on [date] by [first name]. To be read again at the next step, and on [date] at the latest.`
  }
});
