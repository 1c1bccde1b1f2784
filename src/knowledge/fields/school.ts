import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { educationForge } from '#knowledge/places/education-forge.ts';
import { eduscol } from '#knowledge/places/eduscol.ts';
import { moodle } from '#knowledge/places/moodle.ts';
import { teachingCommonsFactory } from '#knowledge/places/teaching-commons-factory.ts';
import { vikidia } from '#knowledge/places/vikidia.ts';
import { wikiversite } from '#knowledge/places/wikiversite.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { apprentices } from './school/apprentices.ts';
import { coding } from './school/coding.ts';
import { computers } from './school/computers.ts';
import { history } from './school/history.ts';
import { inclusion } from './school/inclusion.ts';
import { languages } from './school/languages.ts';
import { maths } from './school/maths.ts';
import { mediaLiteracy } from './school/media-literacy.ts';
import { nursery } from './school/nursery.ts';
import { outdoors } from './school/outdoors.ts';
import { pupilRecords } from './school/pupil-records.ts';
import { reading } from './school/reading.ts';
import { rural } from './school/rural.ts';
import { sciences } from './school/sciences.ts';

export const school = withMatters(
  {
    id: 'school',
    neighbours: [
      {
        name: 'La Digitale',
        url: 'https://ladigitale.dev/',
        kinds: ['software', 'online-service', 'content'],
        fr: `outils libres pour la classe`,
        en: `free tools for the classroom`
      },
      moodle,
      vikidia,
      wikiversite
    ],
    houses: [educationForge, teachingCommonsFactory],
    holders: [
      eduscol,
      {
        name: 'Délégation académique au numérique',
        url: 'https://eduscol.education.fr/1058/reseaux-et-interlocuteurs-du-second-degre-pour-le-numerique',
        seen: '2026-11',
        source: 'official',
        fr: `conseille le recteur sur le numérique, oriente les établissements`,
        en: `advises the education authority on digital matters, guides schools`
      }
    ],
    law: [
      {
        when: resource.has('content'),
        sources: [authorsRights],
        fr: `L’exception pédagogique couvre la classe, pas un site ouvert à tous (L122-5, 12° et L122-5-4 du CPI).`,
        en: `The teaching exception covers the classroom, not a site open to all (L122-5, 12° and L122-5-4 of the CPI).`
      },
      {
        when: sensitiveData.is('personal', 'pseudonymisable'),
        sources: [gdpr],
        fr: `Des données d’élèves : l’établissement (pour une école publique, la direction académique) choisit l’outil et signe avec qui l’héberge (RGPD, article 28).`,
        en: `Pupils’ data: the school, or the education authority for a public primary school, decides on the tool and signs with its host (GDPR, article 28).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'edu-up',
        fr: `Pour une ressource neuve, suivie par une équipe de recherche : rarement pour entretenir.`,
        en: `For a new resource followed by a research team: rarely for upkeep.`
      },
      {
        standing: 'fits',
        programme: 'erasmus-plus',
        fr: `À trois pays au moins ; temps de préparation à vérifier auprès de l’agence.`,
        en: `With three countries at least; time to prepare to be checked with the agency.`
      }
    ],
    readers: [
      {
        when: resource.has('content'),
        fr: `Avant de publier, faites faire l’exercice par une classe qui n’est pas la vôtre.`,
        en: `Before you publish, have a class that is not yours do the exercise.`
      },
      {
        when: resource.has('software', 'online-service', 'data'),
        fr: `Faites essayer par une classe, une famille et la personne chargée des données à l’académie.`,
        en: `Have a class, a family and the data officer of the education authority try it.`
      }
    ]
  },
  [
    maths,

    reading,
    rural,
    inclusion,
    history,
    languages,
    sciences,
    coding,
    pupilRecords,
    apprentices,
    outdoors,
    computers,
    mediaLiteracy,
    nursery
  ]
);
