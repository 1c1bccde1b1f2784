import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';

/* What a screen reader finds on a page, from the tree that the browser gives it, in words close to its own. */

type Node = Readonly<{
  nodeId: string;
  ignored: boolean;
  role?: Readonly<{ value?: unknown }>;
  name?: Readonly<{ value?: unknown }>;
  description?: Readonly<{ value?: unknown }>;
  value?: Readonly<{ value?: unknown }>;
  properties?: readonly Readonly<{ name: string; value: Readonly<{ value?: unknown }> }>[];
  childIds?: readonly string[];
}>;

/** Roles that are said before a name; what is inside them follows on lines of its own. */
const around: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  banner: { fr: `En-tête`, en: `Banner` },
  main: { fr: `Contenu`, en: `Main` },
  contentinfo: { fr: `Pied de page`, en: `Footer` },
  navigation: { fr: `Navigation`, en: `Navigation` },
  region: { fr: `Région`, en: `Region` },
  article: { fr: `Article`, en: `Article` },
  group: { fr: `Groupe`, en: `Group` },
  form: { fr: `Formulaire`, en: `Form` },
  figure: { fr: `Figure`, en: `Figure` },
  status: { fr: `Message`, en: `Status` }
};

/** Roles that are said with their name on one line, and hold nothing else to hear. */
const told: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  heading: { fr: `titre`, en: `heading` },
  link: { fr: `lien`, en: `link` },
  button: { fr: `bouton`, en: `button` },
  radio: { fr: `option`, en: `radio` },
  checkbox: { fr: `case`, en: `checkbox` },
  textbox: { fr: `champ`, en: `field` },
  combobox: { fr: `liste de choix`, en: `choice` },
  image: { fr: `image`, en: `image` },
  DisclosureTriangle: { fr: `volet`, en: `fold` }
};

const colon: Readonly<Record<Locale, string>> = { fr: ` : `, en: `: ` };

const listOf: Readonly<Record<Locale, string>> = { fr: `Liste`, en: `List` };

const states: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  checked: { fr: `coché`, en: `checked` },
  expanded: { fr: `ouvert`, en: `open` }
};

const text = (held: Readonly<{ value?: unknown }> | undefined): string =>
  typeof held?.value === 'string' || typeof held?.value === 'number' ? String(held.value).trim() : '';

/** Long sentences are cut: what is held here is what is said around them, and they change more often. */
const shortened = (said: string): string => said.replace(/^(.{32}\S*)\s.{16,}$/, '$1 …');

const isItem = (node: Node): boolean => text(node.role) === 'listitem';

function statesOf({ properties = [] }: Node, lang: Locale): string {
  const on = properties.flatMap(({ name, value: { value } }) => {
    const state = states[name]?.[lang];
    return state && value !== false && value !== 'false' ? [state] : [];
  });
  return on.length > 0 ? ` (${on.join(', ')})` : '';
}

/** One line for something that is said at once. */
function lineOf(node: Node, kind: string, lang: Locale): string {
  const level = text(node.properties?.find(({ name }) => name === 'level')?.value);
  const written = text(node.role) === 'combobox' || text(node.role) === 'textbox' ? text(node.value) : '';
  const parts = [text(node.name), text(node.description), written].filter((part) => part !== '');
  const rank = level && ` ${level}`;
  return `${kind}${rank}${statesOf(node, lang)}${colon[lang]}${parts.join(' · ')}`;
}

/** What is heard of a page, line by line, from its beginning; lines that hold a day or an hour are left out. */
export async function heard(
  page: Page,
  lang: Locale,
  from: 'RootWebArea' | 'main' = 'main'
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes }: { nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
  const lines: string[] = [];
  let running: string[] = [];

  function pause(indent: string): void {
    const said = running
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.)])/g, '$1')
      .replace(/\( /g, '(')
      .replace(/…\./g, '…')
      .trim();
    // A label is heard with its field.
    if (said && !lines.at(-1)?.endsWith(`${colon[lang]}${said}`)) lines.push(indent + said);
    running = [];
  }

  function tell(node: Node, indent: string): void {
    const role = text(node.role);
    const deeper = (to = indent) => childrenOf(node).forEach((child) => tell(child, to));
    const line = told[role]?.[lang];
    const frame = around[role]?.[lang];
    if (node.ignored || ['generic', 'none', 'RootWebArea'].includes(role)) return deeper();
    if (role === 'StaticText') return void running.push(shortened(text(node.name)));
    if (role === 'link' || (role === 'button' && line)) {
      return void running.push(`[${lineOf(node, line ?? role, lang)}]`);
    }
    pause(indent);
    if (role === 'list')
      lines.push(`${indent}${listOf[lang]}${colon[lang]}${childrenOf(node).filter(isItem).length}`);
    if (line) return void lines.push(indent + lineOf(node, line, lang));
    if (frame && (text(node.name) || !['group', 'figure', 'status', 'form'].includes(role))) {
      lines.push(`${indent}${[frame, text(node.name)].filter(Boolean).join(colon[lang])}`);
    }
    deeper(frame || role === 'listitem' ? `${indent}  ` : indent);
    pause(frame || role === 'listitem' ? `${indent}  ` : indent);
  }

  const start = nodes.find((node) => text(node.role) === from);
  if (start) tell(start, '');
  pause('');
  // How many pieces of advice there are changes with each of them.
  return lines
    .filter((line) => !/\d\d:\d\d|\d(?:er)? \p{L}+ 20\d\d/u.test(line))
    .map((line) => line.replace(/\b\d{3,}\b/g, '…'));
}
