import { matter } from '#knowledge/kinds/field-matter.ts';
import { digitalHealthAgency } from '#knowledge/places/digital-health-agency.ts';
import { fhir } from '#knowledge/places/fhir.ts';
import { openmrs } from '#knowledge/places/openmrs.ts';

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
  neighbours: [openmrs, fhir],
  holders: [digitalHealthAgency]
});
