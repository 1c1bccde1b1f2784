import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { digitalHealthAgency } from '#knowledge/places/digital-health-agency.ts';
import { fhir } from '#knowledge/places/fhir.ts';
import { healthDataHub } from '#knowledge/places/health-data-hub.ts';
import { medipicto } from '#knowledge/places/medipicto.ts';
import { openmrs } from '#knowledge/places/openmrs.ts';
import { santebd } from '#knowledge/places/santebd.ts';
import { traducmed } from '#knowledge/places/traducmed.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';
import { publicHealthCode } from '#knowledge/sources/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { all, not } from '#engine/reason/condition.ts';
import { ageing } from './health/ageing.ts';
import { birth } from './health/birth.ts';
import { defibrillators } from './health/defibrillators.ts';
import { devices } from './health/devices.ts';
import { disability } from './health/disability.ts';
import { imaging } from './health/imaging.ts';
import { interpreting } from './health/interpreting.ts';
import { leaflets } from './health/leaflets.ts';
import { medicines } from './health/medicines.ts';
import { mentalHealth } from './health/mental-health.ts';
import { rareDiseases } from './health/rare-diseases.ts';
import { records } from './health/records.ts';
import { surveillance } from './health/surveillance.ts';

export const health = withMatters(
  {
    id: 'health',
    neighbours: [{ ...santebd, kinds: ['content'] }, medipicto, traducmed, healthDataHub, openmrs, fhir],
    houses: [
      {
        name: 'Conférence des directeurs de CHU',
        url: 'https://dg-chru.fr/',
        seen: '2026-11',
        kinds: ['software', 'ai-model', 'data', 'online-service'],
        when: carrier.is('state-body', 'research'),
        fr: `réunit les hôpitaux universitaires, dont l’un peut porter l’outil`,
        en: `gathers the university hospitals, one of which may carry the tool`
      },
      {
        name: 'France Assos Santé',
        url: 'https://www.france-assos-sante.org/',
        seen: '2026-11',
        fr: `union des associations d’usagers de la santé`,
        en: `union of patients’ associations`
      }
    ],
    holders: [
      {
        name: 'HAS',
        url: 'https://www.has-sante.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `avis de référence sur les soins`,
        en: `reference guidance on care`
      },
      {
        ...digitalHealthAgency,
        kinds: ['software', 'data', 'ai-model', 'standard', 'online-service', 'hardware']
      }
    ],
    law: [
      {
        when: resource.has('content'),
        sources: [publicHealthCode],
        fr: `Une fiche complète l’explication donnée en entretien, elle ne la remplace pas (L1111-2 du code de la santé publique).`,
        en: `A sheet adds to what is explained face to face; it does not replace it (L1111-2 of the public health code).`
      },
      {
        when: all(sensitiveData.is('personal', 'pseudonymisable'), not(resource.has('content'))),
        sources: [gdpr, publicHealthCode],
        fr: `Données de soins : article 9 du RGPD et secret (L1110-4 du code de la santé publique). Gardez-les en accès contrôlé, chez qui les a recueillies ou un hébergeur certifié (L1111-8).`,
        en: `Care data: article 9 of the GDPR and medical secrecy (L1110-4 of the public health code). Keep them under controlled access, with whoever collected them or a certified host (L1111-8).`
      },
      {
        when: resource.has('software', 'ai-model'),
        sources: [medicalDevices],
        fr: `Un outil qui aide à soigner ou à diagnostiquer peut être un dispositif médical (règlement 2017/745, article 2).`,
        en: `A tool that helps to treat or diagnose may be a medical device (Regulation 2017/745, article 2).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'user-rights-label',
        fr: `Un prix régional, de quelques milliers d’euros au plus, pour une action déjà menée.`,
        en: `A regional prize of a few thousand euros at most, for something already done.`
      }
    ],
    readers: [
      {
        when: resource.has('content'),
        fr: `Des relectures par fiche : le soin, toute traduction, et une personne soignée qui la redit. Relisez et redatez chaque année.`,
        en: `Readers for each sheet: one who gives care, one for any translation, one cared for who says it back. Review and redate it each year.`
      },
      {
        when: resource.has('software', 'ai-model', 'data'),
        fr: `Avant tout usage de soin, faites relire par le comité d’éthique et par l’équipe soignante d’un autre lieu.`,
        en: `Before any use in care, have it read by the ethics committee and by staff of another hospital.`
      }
    ]
  },
  [
    leaflets,
    birth,
    interpreting,
    medicines,
    imaging,
    rareDiseases,
    defibrillators,
    disability,
    mentalHealth,
    records,
    surveillance,
    ageing,
    devices
  ]
);
