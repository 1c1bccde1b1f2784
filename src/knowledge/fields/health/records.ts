import { matter } from '#knowledge/kinds/field-matter.ts';

export const records = matter({
  words: [
    'dossier de soin',
    'dossier patient',
    'dossiers patients',
    'dossier medical',
    'rendez vous',
    'medical record',
    'patient record',
    'appointment'
  ],
  neighbours: [
    {
      name: 'OpenMRS',
      url: 'https://openmrs.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'standard', 'hardware'],
      fr: `dossier de soins libre, tenu par une communauté mondiale`,
      en: `free medical record, kept by a worldwide community`
    },
    {
      name: 'HL7 FHIR',
      url: 'https://hl7.org/fhir/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'online-service', 'data'],
      fr: `format ouvert d’échange des données de soins`,
      en: `open format for exchanging care data`
    }
  ],
  holders: [
    {
      name: 'Agence du numérique en santé',
      url: 'https://esante.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `règles d’échange et d’hébergement`,
      en: `rules for exchange and hosting`
    }
  ]
});
