import { all, not, any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { fromCareOrSchool } from '#knowledge/facts/from-care-or-school.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { licenceAnswersDisagree } from '#knowledge/facts/licence-answers-disagree.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import { panoramaxOpenstreetmap } from '#knowledge/sources/maps.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const licenceCreativeCommons = licenceFamily({
  id: 'licence-creative-commons',
  effortDays: 0.5,
  requires: [isContent, tendsOurOwn, licenceIsYoursToChoose],
  favours: [
    {
      when: users.has('public', 'nonprofits', 'education'),
      strong: true,
      fr: `Elle s’adresse {au grand public}, {aux associations} ou {à l’enseignement} : ces licences y sont familières`,
      en: `It is for {the general public}, {associations} or {schools}: these licences are familiar there`
    },
    {
      when: returnWanted.is('credit', 'improvements'),
      fr: `Vous demandez seulement {une citation} ou {le partage des adaptations}`,
      en: `You only ask for {credit} or {the sharing of adaptations}`
    }
  ],
  cautions: [
    licenceAnswersDisagree,
    {
      when: isSoftware,
      fr: `Pas pour le code : il lui faut une licence de logiciel`,
      en: `Not for the code: it needs a software licence`
    },
    {
      when: resource.has('hardware'),
      strong: true,
      fr: `Pas pour les plans : il leur faut une licence de matériel`,
      en: `Not for the plans: they need a hardware licence`
    },
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
      fr: `Pour les textes, images, données ou schémas d’une administration, la liste du décret (D323-2-1) ne retient que la Licence Ouverte et l’ODbL. Creative Commons demande en principe une homologation. Exceptions : un projet déjà sous cette licence, ou ce dont d’autres détiennent les droits (L321-2)`,
      en: `For a French public body’s texts, images, data or schemas, the decree’s list (D323-2-1) holds only the Licence Ouverte and the ODbL. Creative Commons in principle needs approval. Exceptions: a project already under that licence, or what others hold rights in (L321-2)`
    },
    {
      when: carrier.is('research'),
      fr: `Pour ses propres documents, un établissement public de recherche choisit en principe dans la liste du décret : Licence Ouverte ou ODbL. Les œuvres dont d’autres détiennent les droits n’y sont pas tenues. Un laboratoire privé est libre`,
      en: `For its own documents, a French public research institution in principle chooses from the list in the decree: Licence Ouverte or ODbL. Works whose rights others hold are not bound by it. A private laboratory is free`
    },
    {
      when: any(licence.is('non-commercial'), returnWanted.is('money')),
      fr: `Une clause « pas d’usage commercial » n’est pas libre : elle gêne même une association qui facture un atelier. Vivez plutôt de services autour`,
      en: `A “non-commercial” clause is not free: it can hinder even an association that charges for a workshop. Live on services around it instead`
    },
    {
      when: isData,
      fr: `CC BY-SA et ODbL ne se mélangent pas : dites qui peut tirer des données de vos contenus, comme l’instance de Panoramax d’OpenStreetMap France`,
      en: `CC BY-SA and the ODbL do not mix: say who may derive data from your content, as the Panoramax instance of OpenStreetMap France did`
    }
  ],
  sources: [standardForPublicCode, panoramaxOpenstreetmap, licencesByDecree, publicInformationCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Textes, images et sons : CC BY-SA ou CC BY`,
    summary: `Les licences les plus connues pour les textes, les images, les cours et les vidéos. CC BY-SA garde les adaptations partagées ; CC BY vise la plus large diffusion, contre une citation.`,
    fits: `Des contenus, une documentation, des supports de formation. Prenez CC BY-SA pour un commun qui s’enrichit, CC BY pour aller partout. CC0 convient aux modèles à remplir et aux métadonnées.`,
    avoid: `Les variantes NC (pas d’usage commercial) et ND (pas de modification). Elles ne sont pas libres, et le Standard for Public Code les refuse.`,
    cost: `Une heure pour choisir, une demi-journée pour marquer les pages et les fichiers (ordre de grandeur).`,
    firstStep: `Vérifiez l’origine de chaque photo, extrait et illustration. Remplacez ce que vous n’avez pas le droit de republier.`,
    template: `Licence
Sauf mention contraire, les contenus de [projet] sont publiés sous licence Creative Commons Attribution - Partage dans les mêmes conditions 4.0 International.
Citez ainsi : « [titre], [projet], CC BY-SA 4.0, [adresse] ».
Identifiant SPDX : [CC-BY-SA-4.0].`
  },
  en: {
    title: `Texts, pictures and sound: CC BY-SA or CC BY`,
    summary: `The best-known licences for texts, images, courses and videos. CC BY-SA keeps adaptations shared; CC BY aims for the widest spread, in exchange for credit.`,
    fits: `Content, documentation, training material. Take CC BY-SA for a commons that grows richer, CC BY to go everywhere. CC0 suits blank templates and metadata.`,
    avoid: `The NC (no commercial use) and ND (no changes) variants. They are not free, and the Standard for Public Code refuses them.`,
    cost: `One hour to choose, half a day to mark pages and files (order of magnitude).`,
    firstStep: `Check where every photo, excerpt and illustration comes from. Replace whatever you have no right to republish.`,
    template: `Licence
Unless stated otherwise, the content of [project] is published under the Creative Commons Attribution-ShareAlike 4.0 International licence.
Credit it as: “[title], [project], CC BY-SA 4.0, [address]”.
SPDX identifier: [CC-BY-SA-4.0].`
  }
});
