import { all, not } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { fromCareOrSchool } from '#knowledge/facts/from-care-or-school.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { licence } from '#knowledge/kinds/practice.ts';
import { noReturnFor, returnFor } from '#knowledge/part-terms.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';

export const licenceStandard = licence({
  id: 'licence-standard',
  effortDays: 5,
  requires: [
    {
      when: resource.has('standard'),
      fr: `La ressource est un standard : un format ou des règles d’échange`,
      en: `The resource is a standard: a format or rules of exchange`
    },
    tendsOurOwn
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: noReturnFor('standard'),
      fr: `De qui applique le standard, vous n’attendez rien, hormis la mention de la source`,
      en: `From whoever applies the standard, you expect nothing but credit for the source`
    }
  ],
  cautions: [
    {
      when: all(dataToProtect, not(fromCareOrSchool)),
      fr: `Des données personnelles ou sensibles sont en jeu : ne publiez sous cette licence rien où l’on reconnaît quelqu’un sans son accord`,
      en: `Personal or sensitive data are at stake: publish nothing under this licence in which somebody can be recognised without their consent`
    },
    {
      when: all(dataToProtect, fromCareOrSchool),
      fr: `Un soin, une école sont en jeu : ne publiez sous cette licence rien où l’on reconnaît quelqu’un, même avec son accord`,
      en: `Care, a school are at stake: publish nothing under this licence in which somebody can be recognised, even with their consent`
    },
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: publicCarrier,
      // The list of the decree comes first.
      strong: true,
      fr: `Pour les textes, images, données ou schémas d’une administration, la liste du décret (D323-2-1) ne retient que la Licence Ouverte et l’ODbL. Creative Commons demande en principe une homologation. Exceptions : un projet déjà sous cette licence, ou une œuvre dont d’autres détiennent les droits`,
      en: `For a French public body’s texts, images, data or schemas, the decree’s list (D323-2-1) holds only the Licence Ouverte and the ODbL. Creative Commons in principle needs approval. Exceptions: a project already under that licence, or a work whose rights others hold`
    },
    {
      when: carrier.is('research'),
      fr: `Pour ses propres documents, un établissement public de recherche choisit en principe dans la liste du décret : Licence Ouverte ou ODbL. Les œuvres dont d’autres détiennent les droits n’y sont pas tenues. Un laboratoire privé est libre`,
      en: `For its own documents, a French public research institution in principle chooses from the list in the decree: Licence Ouverte or ODbL. Works whose rights others hold are not bound by it. A private laboratory is free`
    },
    {
      when: returnFor('standard'),
      fr: `Le partage obligatoire freine l’adoption d’un standard : gardez-le pour le logiciel d’exemple, pas pour le texte`,
      en: `Compulsory sharing slows the adoption of a standard: keep it for the reference software, not for the text`
    },
    {
      when: companiesAreUsers,
      fr: `Une entreprise peut détenir un brevet sur le sujet : faites signer l’engagement avant sa première contribution`,
      en: `A company may hold a patent on the subject: have the commitment signed before its first contribution`
    }
  ],
  sources: [licencesByDecree, publicInformationCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Standard : CC BY ou CC0, et engagement sur les brevets`,
    summary: `Chacun peut lire le texte, le citer et l’appliquer sans demander. Les organisations participantes promettent par écrit de ne rien réclamer au titre de leurs brevets.`,
    fits: `Une spécification, une ontologie, un schéma de données ou un format. Plusieurs organisations, même concurrentes, doivent l’adopter. Publiez le logiciel d’exemple sous licence permissive.`,
    avoid: `Vous comptez sur le partage obligatoire pour protéger le texte : il éloignerait les organisations qui doivent l’adopter. Protégez plutôt le nom, par une charte d’usage.`,
    cost: `Trois à dix jours (ordre de grandeur). Presque tous vont à l’engagement sur les brevets, et à sa relecture par une ou un juriste.`,
    firstStep: `Partez d’un engagement existant, comme la politique du W3C ou l’accord OWFa. Faites-le relire par une ou un juriste, puis signer par chaque organisation participante.`,
    template: `Licence
Le texte de [nom du standard], version [numéro], est publié sous licence Creative Commons Attribution 4.0 International. Chacun peut l’appliquer sans autorisation ni redevance.
Les organisations qui y contribuent ont signé l’engagement sur les brevets publié ici : [adresse].
Identifiant SPDX du texte : [CC-BY-4.0]. Identifiant SPDX du logiciel d’exemple : MIT.`
  },
  en: {
    title: `Standard: CC BY or CC0, and a patent commitment`,
    summary: `Anyone may read the text, quote it and implement it without asking. The participating organisations promise in writing to claim nothing for their patents.`,
    fits: `A specification, an ontology, a data model or a format. Several organisations, even competitors, must adopt it. Publish the reference software under a permissive licence.`,
    avoid: `You rely on compulsory sharing to protect the text: it would drive away those who must adopt it. Protect the name instead, with a charter for its use.`,
    cost: `Three to ten days (order of magnitude). Nearly all of it goes into the patent commitment, and its review by a lawyer.`,
    firstStep: `Start from an existing commitment, such as the W3C policy or the OWFa agreement. Have it read by a lawyer, then signed by every participating organisation.`,
    template: `Licence
The text of [name of the standard], version [number], is published under the Creative Commons Attribution 4.0 International licence. Anyone may implement it without permission or royalty.
The organisations that contribute to it have signed the patent commitment published here: [address].
SPDX identifier of the text: [CC-BY-4.0]. SPDX identifier of the reference software: MIT.`
  }
});
