import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { eclipseTrademarks, linuxFoundationEurope } from '#knowledge/sources/hosts-abroad.ts';

export const homeHostFoundation = legalHome({
  id: 'home-host-foundation',
  effortDays: 25,
  requires: [isSoftware, companiesAreUsers, severalOrganisations, inUse, tendsOurOwn],
  favours: [
    { ...openToCapture, strong: true },
    freeLicence,
    {
      when: field.is('code'),
      fr: `Plusieurs fondations accueillent les outils de développement`,
      en: `Several foundations take in tools for developers`
    }
  ],
  cautions: [
    {
      when: licence.is('reciprocal', 'non-commercial', 'reserved', 'several-mixed'),
      fr: `Une de vos licences n’est pas libre. Vérifiez d’abord qu’une fondation l’accepte : une licence libre est en général exigée`,
      en: `One of your licences is not free. First check that a foundation accepts it: a free licence is usually required`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : formez-en une deuxième avant de déposer une candidature`,
      en: `Only one person can publish: train a second one before you apply`
    }
  ],
  sources: [etalabCommunsWorkshops, livreBlancCommunsNumeriques, eclipseTrademarks, linuxFoundationEurope],
  reviewed: '2026-11-28',
  fr: {
    title: `Fondation d’accueil : OW2, Eclipse, Linux Foundation Europe…`,
    summary: `Une organisation neutre, qui accueille déjà d’autres logiciels, tient le nom et les règles pour tout le monde. Des concurrents peuvent alors contribuer au même code.`,
    fits: `Un logiciel dont plusieurs entreprises dépendent et qui a besoin d’un terrain neutre. RTE a confié ses projets centraux à LF Energy.`,
    avoid: `Un petit projet sans entreprise usagère ; des données, des contenus ou un format (voyez un hôte étranger du libre). En droit, ces « fondations » sont souvent des associations. Un livre blanc sur les communs juge d’ailleurs la fondation française mal faite pour garantir les règles.`,
    cost: `De 3 à 12 mois en général (à vérifier), et des critères d’entrée à remplir. Les entreprises membres cotisent. Eclipse, à Bruxelles, demande la marque. La Linux Foundation demande d’être membre pour lancer un projet (presse, 2022). Il reste à chercher l’argent.`,
    firstStep: `Choisissez deux fondations qui accueillent des logiciels voisins et lisez leurs critères. Appelez ensuite une équipe déjà accueillie.`,
    template: `Nous proposons que [projet] demande à être accueilli par [fondation].
Elle détiendrait le nom, le domaine et les comptes. Les décisions techniques resteraient à l’équipe de maintenance, où aucune entreprise n’aurait la majorité.
Organisations qui soutiennent la demande : [liste]. Moyens promis pour deux ans : [temps, argent].
Faites relire les conditions d’accueil, notamment sur la marque et les contributions, par une ou un juriste avant le [date].`
  },
  en: {
    title: `Host foundation: OW2, Eclipse, Linux Foundation Europe…`,
    summary: `A neutral organisation that already hosts other software holds the name and the rules for everyone. Competitors can then contribute to the same code.`,
    fits: `Software that several companies depend on and that needs neutral ground. RTE entrusted its core projects to LF Energy.`,
    avoid: `A small project with no company among its users; data, content or a format (see a host abroad). In law these “foundations” are often associations. A white paper on commons in fact finds the French foundation ill suited to guaranteeing the rules.`,
    cost: `Usually 3 to 12 months (to be checked), and entry criteria to meet. Member companies pay fees. Eclipse, in Brussels, asks for the trade mark. The Linux Foundation asks you to be a member to start a project (press, 2022). Money still has to be found.`,
    firstStep: `Choose two foundations that host neighbouring software and read their criteria. Then call a team they already host.`,
    template: `We propose that [project] should ask to be hosted by [foundation].
It would hold the name, the domain and the accounts. Technical decisions would stay with the maintenance team, in which no company would have a majority.
Organisations that support the request: [list]. Means promised for two years: [time, money].
Have the hosting terms, especially on the trade mark and on contributions, read by a lawyer before [date].`
  }
});
