import { all, fact } from '#engine/reason/condition.ts';
import { freeLicence } from './free-licence.ts';
import { licenceIsWritten } from './licence-is-written.ts';

export const writtenFreeLicence = fact({
  id: 'written-free-licence',
  when: all(licenceIsWritten, freeLicence),
  fr: `Une licence libre est écrite`,
  en: `A free licence is written down`
});
