import { expect, test } from 'vitest';
import { pageBox } from '#sheets/print/paper.ts';
import { pageRule } from './page-rule.ts';

test('a paper lies as its document wants it', () => {
  expect(pageRule({ box: pageBox('a3', 'landscape') })).toContain('size: 420mm 297mm; margin: 0;');
  expect(pageRule({ box: pageBox('letter', 'portrait') })).toContain('size: 215.9mm 279.4mm;');
});

test('the numbers of pages stand in the words of the language', () => {
  const rule = pageRule({
    box: pageBox('a4', 'portrait'),
    running: { left: 'Dossier', page: (page, of) => `Page ${page} sur ${of}` }
  });
  expect(rule).toContain('content: "Page " counter(page) " sur " counter(pages);');
});

test('no name of a project ends the rule that it stands in', () => {
  const running = { left: '"; } body { display: none } \\ \n */', page: () => '' };
  const rule = pageRule({ box: pageBox('a4', 'portrait'), running });
  expect(rule).toContain('content: "\\22 ; } body { display: none } \\5c  \\a  */";');
});
