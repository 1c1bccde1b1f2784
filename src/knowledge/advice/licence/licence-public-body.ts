import { all, any, not } from '#engine/reason/condition.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { politiqueDeContributionOpenSource, sillonLicence } from '#knowledge/sources/french-state.ts';
import { licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import { adullactReciprocity } from '#knowledge/sources/licences.ts';
import { nextinpactEupl2021 } from '#knowledge/sources/press.ts';

/** What it holds is not the body’s alone: people, or what others own. */
const othersRights = any(dataToProtect, agreement.has('heirs', 'people-shown', 'source-owner'));

export const licencePublicBody = licenceFamily({
  id: 'licence-public-body',
  effortDays: 1,
  requires: [
    underPublicLaw,
    {
      when: resource.has('software', 'online-service', 'data', 'content', 'standard'),
      fr: `La ressource est {un logiciel}, {un service en ligne}, {des données}, {des contenus} ou {un standard}`,
      en: `The resource is {software}, {an online service}, {data}, {content} or {a standard}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: returnWanted.is('improvements', 'improvements-online'),
      strong: true,
      fr: `Vous souhaitez un retour : c’est là que le choix se joue`,
      en: `You would like something back: that is where the choice lies`
    },
    openToCapture
  ],
  cautions: [
    { ...contractorKeepsRights, strong: true },
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: carrier.is('research'),
      fr: `Votre établissement a peut-être ses propres règles : demandez à son service juridique avant de choisir`,
      en: `Your institution may have rules of its own: ask its legal department before you choose`
    },
    {
      when: othersRights,
      fr: `La liste du décret vise les informations publiques, pas des voix, des visages ou les droits d’autrui (L321-2). Pour cette part, une licence restreinte reste`,
      en: `The list in the decree is for public information: neither voices or faces, nor what others hold rights in (L321-2). For that part, a restrictive licence stays`
    },
    {
      when: all(licence.is('reciprocal', 'non-commercial', 'reserved', 'several-mixed'), not(othersRights)),
      fr: `Une de vos licences n’est pas libre et sort de la liste du décret : changez-la, ou demandez une homologation`,
      en: `One of your licences is not free and lies outside the list in the decree: change it, or apply for approval`
    }
  ],
  sources: [
    licencesByDecree,
    publicInformationCode,
    sillonLicence,
    politiqueDeContributionOpenSource,
    livreBlancCommunsNumeriques,
    nextinpactEupl2021,
    adullactReciprocity
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Copyleft ou permissive pour un acteur public`,
    summary: `Faut-il laisser chacun libre, ou obliger à partager les versions modifiées (copyleft) ? Deux positions sérieuses s’opposent, toutes deux légales. Les voici ; la décision vous revient.`,
    fits: `La permissive : le guide Sillon la recommande, et la politique de l’État (2018) la considère d’abord. Le copyleft : la même politique, archivée en 2021, l’envisage si l’intérêt général le justifie, jusqu’à l’AGPL en ligne. Un livre blanc sur les communs le conseille pour les services contributifs, et l’ADULLACT pour les logiciels métiers. Pour des données, des textes, des images ou un schéma, le même choix oppose la Licence Ouverte à l’ODbL.`,
    avoid: `La permissive laisse un tiers refermer sa version. Le copyleft est une restriction, que la loi encadre : article L323-2 du code des relations entre le public et l’administration. Elle doit être d’intérêt général, proportionnée et sans effet sur la concurrence.`,
    cost: `Une heure si vous choisissez la permissive. Une demi-journée et une relecture juridique pour justifier un copyleft (ordre de grandeur).`,
    firstStep: `Choisissez dans la liste du décret (article D323-2-1) ; en dehors, il faut en principe une homologation. Demandez-la à la direction du numérique de l’État, avec vos raisons et l’avis des usagers : deux mois (D323-2-2). Vous rejoignez un projet déjà sous une licence ? Vous pouvez y contribuer sous cette licence. Côté permissif : Apache, BSD, CeCILL-B, MIT. Côté réciproque : MPL, GPL, LGPL, AGPL, CeCILL. L’EUPL et l’Eclipse s’y ajoutent depuis décembre 2021.`,
    template: `Note sur le choix de la licence de [projet], le [date]
Ce que nous voulons : [la plus large diffusion, ou le retour des améliorations].
Ce que nous craignons, et l’intérêt général en jeu : [risque précis].
Licence retenue dans la liste du décret, avec son identifiant SPDX : [MIT ou AGPL-3.0-or-later, par exemple].
Pourquoi la contrainte est proportionnée et ne ferme aucun marché : [raisons ; sans objet pour une permissive].
Relue par [service juridique]. À revoir le [date].`
  },
  en: {
    title: `Copyleft or permissive for a public body`,
    summary: `Should you leave everyone free, or require modified versions to be shared (copyleft)? Two serious positions stand against each other, both legal. Here they are; the decision is yours.`,
    fits: `For permissive: the Sillon guide recommends it, and the French State’s policy (2018) considers it first. For copyleft: the same policy, archived in 2021, considers it if the general interest justifies it, up to the AGPL online. A white paper on commons advises it for contributive services, and ADULLACT for business software of public bodies. For data, texts, images or a schema, the same choice sets the Licence Ouverte against the ODbL.`,
    avoid: `Permissive lets a third party close its own version. Copyleft is a restriction, framed by article L323-2 of the French code on relations between the public and the administration. It must serve the general interest, be proportionate and leave competition alone.`,
    cost: `One hour if you choose permissive. Half a day and a legal review to justify a copyleft (order of magnitude).`,
    firstStep: `Choose from the list in the decree (article D323-2-1); outside it, you need approval in principle. Ask the State’s digital department, with your reasons and what users said: two months (D323-2-2). Are you joining a project already under a licence? You may contribute to it under that licence. Permissive side: Apache, BSD, CeCILL-B, MIT. Reciprocal side: MPL, GPL, LGPL, AGPL, CeCILL. The EUPL and the Eclipse licence were added in December 2021.`,
    template: `Note on the choice of a licence for [project], [date]
What we want: [the widest spread, or improvements coming back].
What we fear, and the general interest at stake: [specific risk].
Licence chosen from the list in the decree, with its SPDX identifier: [MIT or AGPL-3.0-or-later, for instance].
Why the restriction is proportionate and closes no market: [reasons; not applicable to a permissive licence].
Read by [legal department]. To be reviewed on [date].`
  }
});
