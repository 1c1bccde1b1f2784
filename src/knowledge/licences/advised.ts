import type { ResourceKind } from '#engine/licences/licence.ts';

/** What an advice recommends for one kind of resource, by the ids of the table. */
export type Advised = Readonly<{ kind: ResourceKind; licences: readonly string[] }>;

/** The licences that each licence advice recommends, resource by resource: the table must not deny them. */
export const advisedLicences: Readonly<Record<string, readonly Advised[]>> = {
  'licence-permissive': [{ kind: 'code', licences: ['mit', 'apache-2.0'] }],
  'licence-copyleft': [
    { kind: 'code', licences: ['eupl-1.2', 'gpl-3.0-or-later', 'mpl-2.0', 'lgpl-3.0-or-later'] }
  ],
  'licence-network-copyleft': [{ kind: 'code', licences: ['agpl-3.0-or-later', 'eupl-1.2'] }],
  'licence-ouverte': [
    { kind: 'data', licences: ['etalab-2.0'] },
    { kind: 'content', licences: ['etalab-2.0'] }
  ],
  'licence-odbl': [{ kind: 'data', licences: ['odbl-1.0'] }],
  'licence-creative-commons': [{ kind: 'content', licences: ['cc-by-sa-4.0', 'cc-by-4.0', 'cc0-1.0'] }],
  'licence-open-hardware': [
    { kind: 'hardware', licences: ['cern-ohl-s-2.0', 'cern-ohl-w-2.0', 'cern-ohl-p-2.0'] }
  ],
  'licence-standard': [
    { kind: 'content', licences: ['cc-by-4.0', 'cc0-1.0'] },
    { kind: 'code', licences: ['mit'] }
  ],
  'licence-ai-model': [
    { kind: 'model', licences: ['apache-2.0', 'mit'] },
    { kind: 'data', licences: ['etalab-2.0', 'cc-by-4.0', 'odbl-1.0', 'cdla-permissive-2.0'] }
  ],
  // Its licence is the original’s, whichever it is.
  'licence-of-origin': [],
  'licence-edges': [{ kind: 'code', licences: ['mit'] }],
  // A licence with conditions on who may use it is none of the table: it is not free.
  'licence-reciprocity': [],
  'licence-public-body': [
    {
      kind: 'code',
      licences: [
        'apache-2.0',
        'bsd-3-clause',
        'cecill-b',
        'mit',
        'mpl-2.0',
        'gpl-3.0-or-later',
        'lgpl-3.0-or-later',
        'agpl-3.0-or-later',
        'cecill-2.1',
        'eupl-1.2'
      ]
    },
    { kind: 'data', licences: ['etalab-2.0', 'odbl-1.0'] }
  ]
};
