import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { nlnetCallNovember2026, ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';
import { fediversityCall2026, nlnetEligibility } from '#knowledge/sources/standards.ts';

export const ngiCall = {
  id: 'ngi-call',
  dated: '2026-04',
  concerns: resource.has('software', 'online-service', 'hardware', 'standard', 'data', 'ai-model'),
  points: [
    {
      number: '',
      when: writtenFreeLicence,
      fr: {
        asks: `Tout ce qui est produit paraît sous une licence libre reconnue.`,
        evidence: `Le fichier LICENSE, ou l’engagement dans la demande.`
      },
      en: {
        asks: `All that is produced comes out under a recognised free licence.`,
        evidence: `The file LICENSE, or the commitment in the application.`
      }
    },
    {
      number: '',
      when: needs.has('development', 'research', 'security'),
      fr: {
        asks: `L’argent paie d’abord de la recherche et du développement.`,
        evidence: `La liste des tâches, chacune avec un résultat et un prix.`,
        look: `L’hébergement et l’animation seuls ne suffisent pas.`
      },
      en: {
        asks: `The money pays first for research and development.`,
        evidence: `The list of tasks, each with a result and a price.`,
        look: `Hosting and animation alone are not enough.`
      }
    },
    {
      number: '',
      fr: {
        asks: `La demande est en anglais, deux pages au plus, et dans le thème de l’appel.`,
        evidence: `Le formulaire rempli, relu par une personne qui écrit bien l’anglais.`,
        look: `Relisez le thème de l’appel : hors du thème, la demande n’est pas lue.`
      },
      en: {
        asks: `The application is in English, two pages at most, and on the theme of the call.`,
        evidence: `The form, filled in and read by somebody who writes English well.`,
        look: `Reread the theme of the call: off the theme, an application is not read.`
      }
    },
    {
      number: '',
      fr: {
        asks: `Le projet a une dimension européenne.`,
        evidence: `Des partenaires, des usagers ou un besoin dans plusieurs pays d’Europe.`,
        look: `Nous ne demandons pas dans quels pays la ressource sert.`
      },
      en: {
        asks: `The project has a European dimension.`,
        evidence: `Partners, users or a need in several European countries.`,
        look: `We do not ask in which countries the resource is used.`
      }
    },
    {
      number: '',
      fr: {
        asks: `Qualité technique, 30 % de la note : le jury croit que vous y arriverez.`,
        evidence: `Un prototype, un plan technique d’une page, vos travaux publics.`,
        look: `Demandez à une personne du métier de relire votre plan.`
      },
      en: {
        asks: `Technical quality, 30% of the mark: the jury believes that you will get there.`,
        evidence: `A prototype, a technical plan of one page, your public work.`,
        look: `Ask somebody of the trade to read your plan.`
      }
    },
    {
      number: '',
      when: neighbour.is('alive', 'partial', 'abandoned', 'closed', 'none'),
      fr: {
        asks: `Pertinence, 40 % de la note : l’internet ouvert y gagne quelque chose que rien d’autre n’apporte.`,
        evidence: `Une comparaison avec ce qui existe, en cinq lignes.`,
        look: `Vous avez cherché ; écrivez ce que vous apportez de plus.`
      },
      en: {
        asks: `Relevance, 40% of the mark: the open internet gains something that nothing else brings.`,
        evidence: `A comparison with what exists, in five lines.`,
        look: `You have searched; write what you bring besides.`
      }
    },
    {
      number: '',
      fr: {
        asks: `Rapport entre le coût et le résultat, 30 % de la note.`,
        evidence: `Le prix de chaque tâche, en jours et en euros.`,
        look: `Un premier projet reçoit de 5 000 à 50 000 €, d’après l’appel d’avril 2026.`
      },
      en: {
        asks: `Cost and result in proportion, 30% of the mark.`,
        evidence: `The price of each task, in days and in euros.`,
        look: `A first project gets €5,000 to €50,000, according to the call of April 2026.`
      }
    }
  ],
  sources: [nlnetCallNovember2026, nlnetEligibility, fediversityCall2026, ospoNewsNgi0Paused2026],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour un appel de type NGI (fondation NLnet)`,
    version: `Règles des appels de 2024, revues dans un appel d’avril 2026`,
    summary: `Ce que regardent les fonds européens pour l’internet ouvert que la fondation NLnet distribue.`,
    who: `Une personne seule, une équipe ou une structure de toute forme. NLnet a fermé NGI0 en juin 2026. « Open Internet Stack » lui a succédé en septembre, avec une date limite tous les deux mois : voyez-le parmi les dispositifs.`,
    elsewhere: `Ces appels paient la recherche et le développement de techniques. Vos réponses ne parlent que de contenus.`,
    next: `Regardez sur nlnet.nl quels appels sont ouverts, et relisez le guide de celui que vous visez.`
  },
  en: {
    title: `Ready for an NGI-type call (NLnet foundation)`,
    version: `Rules of the calls of 2024, seen again in a call of April 2026`,
    summary: `What the European funds for the open internet look at, which the NLnet foundation hands out.`,
    who: `One person, a team or an organisation of any form. NLnet closed NGI0 in June 2026. “Open Internet Stack” succeeded it in September, with a deadline every two months: see it among the schemes.`,
    elsewhere: `These calls pay for research and development in technology. Your answers speak only of content.`,
    next: `See on nlnet.nl which calls are open, and reread the guide of the one you aim at.`
  }
} satisfies Standard;
