import { not } from '#engine/reason/condition.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { inbound } from '#knowledge/kinds/practice.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const inboundAssignment = inbound({
  id: 'inbound-assignment',
  effortDays: 20,
  requires: [
    isSoftware,
    {
      when: returnWanted.is('improvements', 'improvements-online'),
      fr: `Vous voulez faire respecter un copyleft, pour que les améliorations reviennent`,
      en: `You want to enforce a copyleft, so that improvements come back`
    },
    {
      when: nameOwner.is('neutral'),
      fr: `Une entité neutre existe et peut détenir les droits pour tout le monde`,
      en: `A neutral entity exists and can hold the rights for everyone`
    },
    {
      when: not(publicCarrier),
      fr: `Ni une collectivité ni l’État ne porte le projet`,
      en: `Neither a local authority nor the State carries the project`
    }
  ],
  favours: [
    {
      when: opponents.has('supplier', 'industry'),
      strong: true,
      fr: `Refermer la ressource servirait {un fournisseur} ou {une filière}`,
      en: `Closing the resource would serve {a supplier} or {an industry}`
    }
  ],
  cautions: [
    {
      when: largeCommunity,
      fr: `Beaucoup de personnes ont déjà contribué : chiffrez le temps de toutes les retrouver avant de vous lancer`,
      en: `Many people have already contributed: estimate the time needed to find them all before you start`
    },
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Pour ce que l’on fait au travail, les droits sont souvent à l’employeur : c’est sa signature qu’il faut`,
      en: `For work done as part of a job, the rights often belong to the employer: that is the signature you need`
    }
  ],
  sources: [standardForPublicCode, intellectualPropertyCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Cession des droits à une entité fiduciaire`,
    summary: `Les personnes qui contribuent cèdent leurs droits à une entité neutre, liée par une promesse écrite. Elle peut alors défendre seule la licence. C’est lourd, et rarement nécessaire.`,
    fits: `Un copyleft que quelqu’un doit faire respecter, et une entité qui accepte une clause fiduciaire. Elle détient les droits pour le commun, jamais pour elle.`,
    avoid: `Un logiciel public : le Standard for Public Code interdit d’exiger la cession des droits. Évitez-la aussi tant que vous cherchez vos premières contributions. Céder d’avance tous ses apports futurs risque d’être nul en droit français (article L131-1). Une cour d’appel l’a pourtant admis en 2022, dans un autre contexte. Préférez une licence, apport par apport, qui énumère les droits.`,
    cost: `Élevé : un contrat à faire écrire par une ou un juriste, une signature par personne. Ne copiez pas ce modèle sans avis juridique. Et un registre à tenir pendant des années.`,
    firstStep: `Demandez à l’entité neutre si elle accepte la clause fiduciaire et la charge de défendre la licence. Sans ces deux oui, arrêtez-vous là.`,
    template: `Cession des droits
Nous vous proposons, sans vous y obliger, de céder vos droits sur [les contributions énumérées] à [entité neutre], par le contrat publié ici : [adresse].
Clause fiduciaire : [entité neutre] publie toujours vos apports sous une licence libre qui oblige au partage. Si elle y manque, vos droits vous reviennent.
Vous gardez le droit d’utiliser vos apports comme vous voulez. Sans cession, le certificat d’origine s’applique.`
  },
  en: {
    title: `Assignment of rights to a fiduciary entity`,
    summary: `Contributors assign their rights to a neutral entity bound by a written promise. It can then defend the licence alone. This is heavy, and rarely necessary.`,
    fits: `A copyleft that somebody must enforce, and an entity that accepts a fiduciary clause. It holds the rights for the commons, never for itself.`,
    avoid: `Public software: the Standard for Public Code forbids requiring the transfer of rights. Avoid it too while you are still looking for your first contributions. Assigning all future contributions beforehand may be void in French law (article L131-1). A court of appeal accepted it in 2022 though, in another context. Prefer a licence, contribution by contribution, that lists the rights.`,
    cost: `High: a contract for a lawyer to draft, one signature per person. Do not copy this template without legal advice. And a register to keep for years.`,
    firstStep: `Ask the neutral entity whether it accepts the fiduciary clause and the burden of defending the licence. Without both yeses, stop there.`,
    template: `Assignment of rights
We offer you, without obliging you, to assign the rights in [the contributions listed] to [neutral entity], by the contract published here: [address].
Fiduciary clause: [neutral entity] always publishes your contributions under a free licence that requires sharing. If it fails to, your rights return to you.
You keep the right to use your contributions as you wish. Without an assignment, the certificate of origin applies.`
  }
});
