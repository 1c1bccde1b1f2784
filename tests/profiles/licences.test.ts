import { describe, expect, it } from 'vitest';
import type { Compatibility, ResourceKind } from '#engine/licences/licence.ts';
import { pair } from '#engine/licences/pair.ts';
import { answer } from '#engine/reason/answer.ts';
import { inboundAdvice } from '#knowledge/advice/inbound/index.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { advisedLicences, type Advised } from '#knowledge/licences/advised.ts';
import { compatibilityExceptions } from '#knowledge/licences/exceptions/index.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { statusOf, warningsOf, type Said } from './profile.ts';

function known(id: string) {
  const found = knownLicences.find((one) => one.id === id);
  if (!found) throw new Error(`No licence is called “${id}”.`);
  return found;
}

const verdict = (from: string, to: string, kind: ResourceKind): Compatibility =>
  pair(known(from), { licence: known(to), kind }, 'one-work', compatibilityExceptions).verdict;

const allowed = (from: string, to: string, kind: ResourceKind) =>
  verdict(from, to, kind) === 'yes' || verdict(from, to, kind) === 'conditions';

/** Whether a text names this licence, and not one whose name ends alike: AGPL-3.0 is not GPL-3.0. */
const writes = (text: string, spdx: string) =>
  new RegExp(`(?<![\\w-])${spdx.replaceAll('.', '\\.')}(?![\\w-])`).test(text);

const advised: [string, readonly Advised[]][] = Object.entries(advisedLicences);
const everyAdvised = advised.flatMap(([id, parts]) =>
  parts.flatMap(({ kind, licences }) => licences.map((one) => ({ id, kind, licence: known(one) })))
);

describe('every licence that an advice recommends', () => {
  it('is free, and written for that resource', () => {
    const wrong = everyAdvised.filter(
      ({ kind, licence: one, id }) =>
        // The same licence of the State serves its data and its documents.
        !one.free || !(one.kinds.includes(kind) || (id === 'licence-ouverte' && kind === 'content'))
    );
    expect(wrong.map(({ id, licence: { id: one } }) => `${id}: ${one}`)).toEqual([]);
  });

  it('lets in what is contributed under itself: “what comes in is under what goes out” holds', () => {
    const wrong = everyAdvised.filter(({ kind, licence: { id } }) => verdict(id, id, kind) !== 'yes');
    expect(wrong.map(({ licence: { id } }) => id)).toEqual([]);
  });

  it('is told for every advice about licences', () => {
    expect(Object.keys(advisedLicences).sort()).toEqual(licenceAdvice.map(({ id }) => id).sort());
  });

  it('is named by its words, and its words name no other', () => {
    for (const one of licenceAdvice) {
      const written = [one.fr.title, one.fr.template].join(' ');
      const named = knownLicences.filter(({ spdx }) => spdx && writes(written, spdx)).map(({ id }) => id);
      const recommended = (advisedLicences[one.id] ?? []).flatMap(({ licences }) => licences);
      expect([one.id, named.filter((id) => !recommended.includes(id))]).toEqual([one.id, []]);
    }
  });
});

it('no advice on what comes in recommends a licence: it follows that of the project', () => {
  const named = inboundAdvice.flatMap((one) =>
    knownLicences.filter(({ spdx }) => spdx && writes(JSON.stringify(one.fr), spdx))
  );
  expect(named).toEqual([]);
});

/** What somebody may have taken up who says that the present licence requires sharing, or does not. */
const taken: Readonly<
  Record<'copyleft' | 'permissive', Readonly<Partial<Record<ResourceKind, readonly string[]>>>>
> = {
  copyleft: {
    code: ['gpl-2.0-only', 'gpl-3.0-or-later', 'agpl-3.0-or-later', 'eupl-1.2'],
    data: ['odbl-1.0', 'cc-by-sa-4.0'],
    content: ['cc-by-sa-4.0', 'lal-1.3'],
    hardware: ['cern-ohl-s-2.0']
  },
  permissive: {
    code: ['mit', 'apache-2.0'],
    data: ['etalab-2.0', 'cc-by-4.0'],
    content: ['cc-by-4.0'],
    hardware: ['cern-ohl-p-2.0']
  }
};

/** The resource of which each advice speaks, as a lead says it. */
const resourceOf = {
  'licence-permissive': 'software',
  'licence-copyleft': 'software',
  'licence-network-copyleft': 'software',
  'licence-ouverte': 'data',
  'licence-odbl': 'data',
  'licence-creative-commons': 'content',
  'licence-open-hardware': 'hardware',
  'licence-standard': 'standard',
  'licence-ai-model': 'ai-model'
} as const;

describe.each(Object.entries(resourceOf))(
  'who starts from somebody else’s project, advised %s',
  (id, what) => {
    it.each(['copyleft', 'permissive'] as const)(
      'under a %s licence, is warned where the table says no',
      (now) => {
        const given: Said[] = [
          answer(resource, what),
          answer(maturity, 'prototype'),
          answer(reuseRights, 'free'),
          answer(startingPoint, 'fork'),
          answer(licence, now)
        ];
        const denied = (advised.find(([one]) => one === id)?.[1] ?? []).flatMap(({ kind, licences }) =>
          licences.flatMap((to) => (taken[now][kind] ?? []).filter((from) => !allowed(from, to, kind)))
        );
        const warned = warningsOf(id, ...given).some((text) => /Vous rep(artez|renez)/.test(text));
        if (denied.length > 0) expect(warned).toBe(true);
      }
    );
  }
);

it('who needs a closed component is warned before a copyleft', () => {
  const given = [answer(resource, 'software'), answer(closedDependency, 'blocking')];
  for (const id of ['licence-copyleft', 'licence-network-copyleft']) {
    expect(warningsOf(id, ...given).join()).toContain('composant fermé');
  }
});

describe('a French public body', () => {
  it('is advised a licence outside the list only with a warning', () => {
    const silent = Object.entries(resourceOf).filter(([id, what]) => {
      const unlisted = everyAdvised.some(
        (one) => one.id === id && (one.licence.decree !== 'listed' || one.kind === 'model')
      );
      const warned = warningsOf(id, answer(resource, what), answer(carrier, 'local-authority')).some((text) =>
        /homologation|service juridique/.test(text)
      );
      return unlisted && !warned;
    });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it('has all the licences of the list that its advice names on the list of the table', () => {
    const unlisted = everyAdvised.filter(
      ({ id, licence: one }) => id === 'licence-public-body' && one.decree !== 'listed'
    );
    expect(unlisted).toEqual([]);
  });
});

const resources = [
  'software',
  'data',
  'content',
  'hardware',
  'standard',
  'online-service',
  'ai-model'
] as const;
const carriers = ['association', 'company', 'local-authority', 'state-body', 'research'] as const;
const returns = ['none', 'credit', 'improvements', 'improvements-online', 'money'] as const;

describe.each(resources)('licences are advised resource by resource: %s', (what) => {
  const retained = (...given: readonly Said[]) =>
    licenceAdvice.filter(({ id }) => statusOf(id, ...given) !== 'discarded').map(({ id }) => id);

  it('alone always has one, whoever carries it and whatever is asked in return', () => {
    const without = carriers.flatMap((who) =>
      returns
        .filter((back) => {
          const given = [answer(resource, what), answer(carrier, who), answer(returnWanted, back)];
          return retained(...given).filter((id) => id !== 'licence-public-body').length === 0;
        })
        .map((back) => `${who}, ${back}`)
    );
    expect(without).toEqual([]);
  });
});

describe('two answers on the licence that contradict each other', () => {
  const told = (rights: 'restricted' | 'free', named: 'permissive' | 'reserved' | 'non-commercial') =>
    warningsOf(
      'licence-permissive',
      answer(maturity, 'growth'),
      answer(reuseRights, rights),
      answer(licence, named)
    ).join();

  it('are told, whichever way round', () => {
    expect(told('restricted', 'permissive')).toMatch(/se contredisent/);
    expect(told('free', 'reserved')).toMatch(/se contredisent/);
    expect(told('free', 'permissive')).not.toMatch(/se contredisent/);
    expect(told('restricted', 'non-commercial')).not.toMatch(/se contredisent/);
  });

  it('do not make it free: nothing says that anybody may build on it', () => {
    const remix = (rights: 'restricted' | 'free') =>
      statusOf(
        'ecosystem-giveback',
        answer(maturity, 'growth'),
        answer(reuseRights, rights),
        answer(licence, 'permissive')
      );
    expect(remix('restricted')).toBe('discarded');
    expect(remix('free')).not.toBe('discarded');
  });
});

describe('an inventory of rights', () => {
  const told = (who: 'association' | 'individual', kind: 'software' | 'content') =>
    warningsOf('audit-rights', answer(carrier, who), answer(resource, kind)).join();

  it('says whose software an employee writes, and an intern, where somebody could host one', () => {
    expect(told('association', 'software')).toMatch(/revient en principe à l’employeur.*L113-9-1/);
    expect(told('individual', 'software')).toMatch(/revient en principe à l’employeur/);
    expect(told('individual', 'software')).not.toMatch(/L113-9-1/);
  });

  it('says nothing of it for texts and images, which follow other rules', () => {
    expect(told('association', 'content')).toBe('');
  });
});
