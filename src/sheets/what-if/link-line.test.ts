import { expect, test } from 'vitest';
import { whatIfTexts } from '#texts/pages/what-if.ts';
import { linkLine } from './link-line.ts';

const { fr, en } = whatIfTexts;

test('a link that came whole needs no word where its hypothesis is shown', () => {
  expect(linkLine({ changes: 3, lost: 0 }, true, fr)).toBeUndefined();
  expect(linkLine({ changes: 0, lost: 0 }, false, fr)).toBeUndefined();
});

test('what of it is not understood is counted, and one is told what to do', () => {
  expect(linkLine({ changes: 3, lost: 1 }, true, fr)).toBe(
    'Ce lien est incomplet : 1 changement sur 3 n’est pas compris. Demandez qu’on vous le renvoie.'
  );
  expect(linkLine({ changes: 3, lost: 2 }, true, en)).toBe(
    'This link is incomplete: 2 changes out of 3 are not understood. Ask for it again.'
  );
});

test('without a project, it is said that the link holds a hypothesis, and how to see it', () => {
  expect(linkLine({ changes: 1, lost: 0 }, false, fr)).toBe(
    'Ce lien propose d’essayer 1 autre réponse. Ouvrez d’abord un projet, puis ce lien à nouveau.'
  );
  expect(linkLine({ changes: 3, lost: 1 }, false, fr)).toContain('2 autres réponses');
  expect(linkLine({ changes: 2, lost: 2 }, false, fr)).not.toContain('essayer');
});
