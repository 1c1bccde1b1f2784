import { locales } from '#engine/locale.ts';
import { textsIn, type Text } from './every-text.ts';
import { proveEach, type Proof } from './proof.ts';

const french = textsIn('fr');
const everything = locales.flatMap(textsIn);

/** Words that may stay empty: a state that says nothing. */
const silent = new Set(['texts.saving.nothing', 'texts.offline.unknown']);

const said = ({ place, text }: Text, wrong: string) => `${place}: ${wrong} in “${text.slice(0, 80)}”`;

const matches = (pattern: RegExp, wrong: string) => (text: Text) => {
  const found = pattern.exec(text.text);
  return found ? said(text, `${wrong} “${found[0].trim()}”`) : undefined;
};

/** What must hold of the words, in each language. */
export const wordingProofs = (): Proof[] => [
  proveEach('no text is empty', everything, (text) =>
    text.text.trim() === '' && !silent.has(text.place) ? text.place : undefined
  ),
  proveEach(
    'French puts a no-break space before : ; ! ? % € and inside « »',
    french,
    matches(
      /[^\s\u00A0][ ]?[;!?%€»](?=\s|$|[.,)])|(?<=[^\s\u00A0]) :(?=\s)|«(?!\u00A0)/u,
      'missing no-break space at'
    )
  ),
  proveEach(
    'French keeps a number in one piece',
    french,
    matches(/\d \d{3}(?!\d)|n° \d/u, 'missing no-break space in')
  ),
  proveEach('French uses curly apostrophes', french, matches(/\p{L}'\p{L}/u, 'straight apostrophe')),
  proveEach(
    'French says vous, never tu',
    french,
    matches(/(?<![\p{L}’-])(?:tu|toi|ton|tes|t’(?:as|es|inqui\p{L}+))(?![\p{L}’-])/iu, 'familiar form')
  ),
  proveEach(
    'French has no middle dot for gender',
    french,
    matches(/\p{L}[·•]\p{L}|\p{L}\(e\)/u, 'abbreviated form')
  ),
  proveEach(
    'English has no French spacing',
    textsIn('en'),
    matches(/\S[\u00A0 ][;!?%](?=\s|$)/u, 'space before')
  ),
  proveEach('no text has two spaces in a row', everything, matches(/\S {2,}\S/u, 'two spaces'))
];
