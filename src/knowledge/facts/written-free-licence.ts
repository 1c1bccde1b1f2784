import { all, fact } from '#engine/reason/condition.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { freeLicence } from './free-licence.ts';

export const writtenFreeLicence = fact({
  id: 'written-free-licence',
  when: all(reuseRights.atLeast('restricted'), freeLicence),
  fr: `Une licence libre est écrite`,
  en: `A free licence is written down`
});
