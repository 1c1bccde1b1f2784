import type { KnownLicence } from '#knowledge/kinds/known-licence.ts';
import { agpl30OrLaterLicence } from './agpl-3.0-or-later.ts';
import { apache20Licence } from './apache-2.0.ts';
import { bsd3ClauseLicence } from './bsd-3-clause.ts';
import { ccBy40Licence } from './cc-by-4.0.ts';
import { ccByNc40Licence } from './cc-by-nc-4.0.ts';
import { ccByNcSa40Licence } from './cc-by-nc-sa-4.0.ts';
import { ccByNd40Licence } from './cc-by-nd-4.0.ts';
import { ccBySa40Licence } from './cc-by-sa-4.0.ts';
import { cc010Licence } from './cc0-1.0.ts';
import { cdlaPermissive20Licence } from './cdla-permissive-2.0.ts';
import { cecill21Licence } from './cecill-2.1.ts';
import { cecillBLicence } from './cecill-b.ts';
import { cecillCLicence } from './cecill-c.ts';
import { cernOhlP20Licence } from './cern-ohl-p-2.0.ts';
import { cernOhlS20Licence } from './cern-ohl-s-2.0.ts';
import { cernOhlW20Licence } from './cern-ohl-w-2.0.ts';
import { etalab20Licence } from './etalab-2.0.ts';
import { eupl12Licence } from './eupl-1.2.ts';
import { gpl20OnlyLicence } from './gpl-2.0-only.ts';
import { gpl20OrLaterLicence } from './gpl-2.0-or-later.ts';
import { gpl30OrLaterLicence } from './gpl-3.0-or-later.ts';
import { lal13Licence } from './lal-1.3.ts';
import { lgpl21OrLaterLicence } from './lgpl-2.1-or-later.ts';
import { lgpl30OrLaterLicence } from './lgpl-3.0-or-later.ts';
import { mitLicence } from './mit.ts';
import { mpl20Licence } from './mpl-2.0.ts';
import { odbl10Licence } from './odbl-1.0.ts';
import { ofl11Licence } from './ofl-1.1.ts';
import { openrailMLicence } from './openrail-m.ts';
import { unwrittenLicence } from './unwritten.ts';

/** Every licence of the table, in the order in which they are shown. */
export const knownLicences: readonly KnownLicence[] = [
  mitLicence,
  bsd3ClauseLicence,
  apache20Licence,
  cecillBLicence,
  mpl20Licence,
  lgpl21OrLaterLicence,
  lgpl30OrLaterLicence,
  gpl20OnlyLicence,
  gpl20OrLaterLicence,
  gpl30OrLaterLicence,
  agpl30OrLaterLicence,
  eupl12Licence,
  cecill21Licence,
  cecillCLicence,
  cc010Licence,
  ccBy40Licence,
  ccBySa40Licence,
  etalab20Licence,
  odbl10Licence,
  cdlaPermissive20Licence,
  lal13Licence,
  cernOhlP20Licence,
  cernOhlW20Licence,
  cernOhlS20Licence,
  ofl11Licence,
  ccByNc40Licence,
  ccByNcSa40Licence,
  ccByNd40Licence,
  openrailMLicence,
  unwrittenLicence
];
