import { validateCFF } from 'cffjs';
import spdx from 'spdx-license-ids/index.json' with { type: 'json' };
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileOf, kits } from './everybody.ts';

const written = (path: string) =>
  kits.flatMap((kit) => {
    const file = fileOf(kit, path);
    return file ? [{ name: kit.name, text: file.text }] : [];
  });

const Record = v.object({ legal: v.object({ license: v.string() }) });
const Manifest = v.object({
  projects: v.array(v.object({ guid: v.string(), licenses: v.array(v.string()) })),
  funding: v.object({
    channels: v.array(v.object({ guid: v.string() })),
    plans: v.array(v.object({ channels: v.array(v.string()) }))
  })
});

const alike = (ids: readonly string[]) => new Set(ids).size < ids.length;

describe('What others publish is asked too', () => {
  it('each CITATION.cff is valid under the published schema, and one that lacks its authors is not', () => {
    const all = written('CITATION.cff');
    expect(all.length).toBeGreaterThan(30);
    for (const { text, name } of all) {
      const data = v.parse(v.looseObject({}), parse(text));
      expect(() => validateCFF(data) as unknown, name).not.toThrow();
      expect(() => validateCFF({ ...data, authors: [] }) as unknown, name).toThrow(/authors/);
    }
  });

  it('each licence that a record names is in the list of SPDX', () => {
    const records = written('publiccode.yml').map(({ text }) => v.parse(Record, parse(text)).legal.license);
    const manifests = written('funding.json').flatMap(({ text }) =>
      v.parse(Manifest, JSON.parse(text)).projects.flatMap(({ licenses }) => licenses)
    );
    expect(records.length).toBeGreaterThan(15);
    expect(manifests.length).toBeGreaterThan(8);
    expect(records.filter((licence) => !spdx.includes(licence))).toEqual([]);
    expect(manifests.filter((licence) => !spdx.includes(licence.replace(/^spdx:/, '')))).toEqual([]);
  });

  it('in funding.json no two things have one name, and each plan is paid by a channel that is there', () => {
    for (const { text, name } of written('funding.json')) {
      const { projects, funding } = v.parse(Manifest, JSON.parse(text));
      const channels = funding.channels.map(({ guid }) => guid);
      expect(alike(channels) || alike(projects.map(({ guid }) => guid)), name).toBe(false);
      expect(
        funding.plans.flatMap((plan) => plan.channels.filter((id) => !channels.includes(id))),
        name
      ).toEqual([]);
    }
  });
});
