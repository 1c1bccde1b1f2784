import type { Annotation } from '#sheets/kit/kit-file.ts';
import { quoted } from './quoted.ts';

/** The list of who holds the rights on which files, as REUSE 3.3 reads it; of two lines on a file, the later holds. */
export const reuseToml = (annotations: readonly Annotation[]): string =>
  [
    'version = 1',
    ...annotations.map(
      ({ path, copyright, licence }) => `[[annotations]]
path = [${path.map(quoted).join(', ')}]
SPDX-FileCopyrightText = ${quoted(copyright)}
SPDX-License-Identifier = ${quoted(licence)}`
    )
  ].join('\n\n') + '\n';
