import type { Locale } from '#engine/locale.ts';
import { wordsOf, type Block, type Item, type Line, type Run } from '#sheets/document/blocks.ts';

/** A document as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export const asHtml = (
  blocks: readonly Block[],
  { title, locale }: Readonly<{ title: string; locale: Locale }>
): string =>
  `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Parcours Communs">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockAsHtml).join('\n')}
</main>
</body>
</html>
`;

const STYLE = `
:root{color-scheme:light dark}
body{font:1.05rem/1.55 system-ui,sans-serif;margin:0;color:light-dark(#12283b,#edf3f5);background:light-dark(#fff,#0b1a26)}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;break-after:avoid}
h1{font-size:2rem}h2{font-size:1.5rem;margin-top:2.5rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}
a{color:inherit;overflow-wrap:anywhere}
li{margin:.3rem 0}
.todo,.done{list-style:"☐  "}.done{list-style:"☑  "}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid light-dark(#6d808d,#8ba1af);padding:.35rem .6rem;text-align:left;vertical-align:top}
blockquote{border-left:.3rem solid light-dark(#b2350f,#ff9d75);margin:.5rem 0;padding-left:1rem}
@media print{@page{margin:18mm}body{font-size:10.5pt;background:none;color:#000}main{max-width:none;padding:0}
li,tr,blockquote{break-inside:avoid}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}}
`;

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineAsHtml(block.line)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${linesAsHtml(block.lines)}</p>`;
    case 'quote':
      return `<blockquote><p>${linesAsHtml(block.lines)}</p></blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map(itemAsHtml).join('\n')}\n</ul>`;
    case 'table':
      return tableAsHtml(block);
  }
}

/** A table that is wider than a telephone is reached by keyboard too, under the name of its first column. */
const tableAsHtml = ({ head, rows }: Extract<Block, { kind: 'table' }>): string =>
  `<div class="table" role="region" tabindex="0" aria-label="${escaped(head.map(wordsOf).filter(Boolean).join(', '))}">
<table>
<thead><tr>${head.map((cell) => titleAsHtml('col', cell)).join('')}</tr></thead>
<tbody>
${rows.map(rowAsHtml).join('\n')}
</tbody>
</table>
</div>`;

const rowAsHtml = ([first = [], ...cells]: readonly Line[]): string =>
  `<tr>${titleAsHtml('row', first)}${cells.map((cell) => `<td>${lineAsHtml(cell)}</td>`).join('')}</tr>`;

/** What has no words heads nothing. */
const titleAsHtml = (scope: 'col' | 'row', cell: Line): string =>
  wordsOf(cell).trim() ? `<th scope="${scope}">${lineAsHtml(cell)}</th>` : '<td></td>';

function itemAsHtml({ done, blocks }: Item): string {
  const look = { true: ' class="done"', false: ' class="todo"', undefined: '' } as const;
  const [first, ...more] = blocks;
  const opening = first?.kind === 'paragraph' ? linesAsHtml(first.lines) : first ? blockAsHtml(first) : '';
  return `<li${look[`${done}`]}>${[opening, ...more.map(blockAsHtml)].join('\n')}</li>`;
}

const linesAsHtml = (lines: readonly Line[]): string => lines.map(lineAsHtml).join('<br>\n');

const lineAsHtml = (line: Line): string => line.map(runAsHtml).join('');

function runAsHtml({ text, bold, italic, href }: Run): string {
  const words = escaped(text);
  const leaning = italic ? `<em>${words}</em>` : words;
  const heavy = bold ? `<strong>${leaning}</strong>` : leaning;
  return href && /^https?:/u.test(href) ? `<a href="${escaped(href)}">${heavy}</a>` : heavy;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Letters as a page shows them; what no page may hold is left out. */
const escaped = (text: string): string =>
  text
    // HTML forbids these.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
