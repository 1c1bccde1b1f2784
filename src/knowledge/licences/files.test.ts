import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compatibilityExceptions } from './exceptions/index.ts';
import { knownLicences } from './index.ts';

test('each licence is in the file that bears its id', () => {
  const files = readdirSync('src/knowledge/licences')
    .filter((name) => name.endsWith('.ts') && !/^(index|in-words|advised|.*\.test)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(knownLicences.map(({ id }) => id).sort());
  const exceptions = readdirSync('src/knowledge/licences/exceptions')
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
  expect(exceptions.sort()).toEqual(compatibilityExceptions.map(({ id }) => id).sort());
});

test('licences and exceptions name licences that exist, and their sources with what these are worth', () => {
  const ids = new Set(knownLicences.map(({ id }) => id));
  const named = [
    ...knownLicences.flatMap(({ joins }) => joins),
    ...compatibilityExceptions.flatMap(({ from, to }) => [...from, ...(to === 'any' ? [] : to)])
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const unsourced = [...knownLicences, ...compatibilityExceptions].filter(
    ({ sources }) => sources.length === 0
  );
  expect(unsourced).toEqual([]);
});

test('whoever names other licences says when', () => {
  const silent = knownLicences.filter(
    ({ joins, fr, en }) => joins.length > 0 !== Boolean(fr.joins && en.joins)
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
