import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { test } from '@playwright/test';
import { expect, FILE } from './from-file.ts';

/** What a USB stick, a mail and a school’s network carry without a thought. */
const MOST_BYTES = 2_700_000;

const html = readFileSync(FILE, 'utf8');
const inside = (marked: string) =>
  new RegExp(`<(\\w+)[^>]* ${marked}=""[^>]*>([^]*?)</\\1>`).exec(html)?.[2] ?? '';
const code = inflateRawSync(Buffer.from(inside('data-packed'), 'base64')).toString('utf8');
const withoutCode = html.replace(inside('data-packed'), '');

const policy = Object.fromEntries(
  (/http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '').split('; ').map((rule) => {
    const [directive = '', ...sources] = rule.split(' ');
    return [directive, sources];
  })
);

test('the file is small enough to be carried', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(MOST_BYTES);
});

test('nothing beside the file is referred to', () => {
  const references = [...withoutCode.matchAll(/\s(?:src|href|srcset|poster|action|data|content)="([^"]*)"/g)];
  const loaded = references
    .map(([, value]) => value ?? '')
    .filter((value) => /^(?!data:)\S*[/:.]\S*$/.test(value));
  expect(references.length).toBeGreaterThan(3);
  expect(loaded).toEqual([]);
  expect(withoutCode.match(/<(?:link|script|img|iframe|object|embed)\b[^>]*>/g)).toEqual([
    expect.stringMatching(/^<link rel="icon" href="data:/),
    '<script type="application/json" data-carried="" data-file="">',
    '<script type="text/plain" data-packed="" data-file="">',
    '<script data-file="">'
  ]);
  for (const text of [withoutCode, code]) {
    expect([...text.matchAll(/@import\b[^;]*/g)].map(([rule]) => rule)).toEqual([]);
    const urls = [...text.matchAll(/url\(\s*(["'`]?)([^)]*?)\1\s*\)/g)].map(([, , url]) => url ?? '');
    // A function of that name is called, too: an address has a dot or a slash in it.
    expect(urls.filter((url) => /[./]/.test(url) && !/^(?:data:|#)/.test(url))).toEqual([]);
    expect(text.includes('url(')).toBe(true);
  }
});

test('the code loads no module, except one that did not come, which its policy refuses', () => {
  const imports = [...code.matchAll(/\bimport\s*\(([^)]*)/g)].map(([, what]) => what ?? '');
  expect(imports.filter((what) => !what.includes('?again='))).toEqual([]);
  expect(code).not.toMatch(/\bimportScripts\(|\bnew Worker\(|\beval\(|\bnew Function\(|WebAssembly/);
});

test('its policy lets it ask for nothing, and run nothing but what it was built with', () => {
  const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const loader = /<script data-file="">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['img-src']).toEqual(['data:']);
  expect(policy['script-src']?.toSorted()).toEqual([sha256(code), sha256(loader)].toSorted());
  for (const [, sources] of Object.entries(policy).filter(([name]) => !name.includes('trusted-types')))
    for (const source of sources)
      expect(source).toMatch(/^(?:'none'|data:|'unsafe-hashes'|'sha256-[\w+/=]+')$/);
});
