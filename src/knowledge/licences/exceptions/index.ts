import type { CompatibilityException } from '#knowledge/kinds/known-licence.ts';
import { agplOnline } from './agpl-online.ts';
import { agplWithGpl3 } from './agpl-with-gpl-3.ts';
import { apacheInCecill } from './apache-in-cecill.ts';
import { apacheInGpl2Only } from './apache-in-gpl-2-only.ts';
import { apacheInLgpl21 } from './apache-in-lgpl-2-1.ts';
import { artLibreBeside } from './art-libre-beside.ts';
import { ccByInGpl } from './cc-by-in-gpl.ts';
import { ccByInOdbl } from './cc-by-in-odbl.ts';
import { cecillBAndCInGpl } from './cecill-b-and-c-in-gpl.ts';
import { copyleftInStrongHardware } from './copyleft-in-strong-hardware.ts';
import { euplInShareAlike } from './eupl-in-share-alike.ts';
import { lgpl3WithGpl2Only } from './lgpl-3-with-gpl-2-only.ts';
import { lgplInEupl } from './lgpl-in-eupl.ts';
import { linkingToEupl } from './linking-to-eupl.ts';
import { onlyVersionThree } from './only-version-three.ts';
import { shareAlikeInAgpl } from './share-alike-in-agpl.ts';
import { shareAlikeInOdbl } from './share-alike-in-odbl.ts';

/** Every answer that does not follow from the properties of two licences; the first that fits is given. */
export const compatibilityExceptions: readonly CompatibilityException[] = [
  apacheInGpl2Only,
  onlyVersionThree,
  apacheInLgpl21,
  lgpl3WithGpl2Only,
  agplWithGpl3,
  apacheInCecill,
  cecillBAndCInGpl,
  linkingToEupl,
  lgplInEupl,
  euplInShareAlike,
  ccByInGpl,
  shareAlikeInAgpl,
  ccByInOdbl,
  shareAlikeInOdbl,
  artLibreBeside,
  agplOnline,
  copyleftInStrongHardware
];
