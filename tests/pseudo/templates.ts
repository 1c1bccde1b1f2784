import ts from 'typescript';
import { CLOSING, OPENING, stretched } from './pseudo.ts';

/** A change of the source: what stands between two places becomes something else. */
type Edit = Readonly<{ from: number; to: number; text: string }>;

/** Puts every text in the language `fr` of a module into the language that nobody speaks. */
export function pseudoSource(source: string): string {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  return editsIn(file, false)
    .toSorted((one, other) => other.from - one.from)
    .reduce((code, { from, to, text }) => code.slice(0, from) + text + code.slice(to), source);
}

/** Words are written between backticks, and stand under `fr`: as a property, or in a constant whose name ends so. */
function editsIn(node: ts.Node, french: boolean): Edit[] {
  const words = french || namesFrench(node);
  const inside: Edit[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...editsIn(child, words));
  });
  return words ? [...editsOf(node), ...inside] : inside;
}

const namesFrench = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && /^fr$|Fr$/.test(node.name.getText());

function editsOf(node: ts.Node): Edit[] {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [edit(node, '`', '`', OPENING, CLOSING)];
  if (!ts.isTemplateExpression(node)) return [];
  return [
    edit(node.head, '`', '${', OPENING, ''),
    ...node.templateSpans.map(({ literal }) =>
      ts.isTemplateTail(literal) ? edit(literal, '}', '`', '', CLOSING) : edit(literal, '}', '${', '', '')
    )
  ];
}

function edit(literal: ts.Node, before: string, after: string, opening: string, closing: string): Edit {
  const written = literal.getText();
  const text = written.slice(before.length, written.length - after.length);
  const silent = text === '' && opening !== '' && closing !== '';
  // An escape is not a letter: “\n” stays a new line.
  const said = text
    .split(/(\\u[0-9a-f]{4}|\\.)/iu)
    .map((part, place) => (place % 2 ? part : stretched(part)));
  return {
    from: literal.getStart(),
    to: literal.getEnd(),
    text: silent ? written : `${before}${opening}${said.join('')}${closing}${after}`
  };
}
