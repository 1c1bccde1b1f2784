import type { Condition } from '#engine/reason/condition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { withCapital } from '#engine/text/with-capital.ts';
import type { Locale } from '#engine/locale.ts';
import type { Slots } from './note-words.ts';

/**
 * The licences that a page has people sign, “CERN-OHL-W 2.0 (plans), CC BY 4.0 (texts and pictures)”: one for each
 * kind of thing that is shared and not free yet, its name alone where there is only one.
 */
export function licencesInWords(
  situation: Situation,
  { licences, licenceToName }: Pick<Slots, 'licences' | 'licenceToName'>
): string {
  const isSo = (condition: Condition): boolean => verdictOf(condition, situation) === 'yes';
  const shared = licences.filter((one) => isSo(one.shared));
  const closed = shared.filter((one) => !isSo(one.free));
  const asked = (closed.length > 0 ? closed : shared).map(({ label, names }) => ({
    label,
    name: names.find(({ when }) => isSo(when))?.text ?? licenceToName
  }));
  const [only, ...more] = asked;
  if (!only) return licenceToName;
  return more.length === 0 ? only.name : asked.map(({ label, name }) => `${name} (${label})`).join(', ');
}

/**
 * The licence proposed for each kind of thing that may be published and has none, and when another is preferred:
 * “Plans: CERN-OHL-W 2.0; CERN-OHL-P 2.0 if modified plans may be closed.” '' where there is none to propose.
 */
export function licenceChoicesInWords(
  situation: Situation,
  { licences }: Pick<Slots, 'licences'>,
  locale: Locale
): string {
  const isSo = (condition: Condition): boolean => verdictOf(condition, situation) === 'yes';
  const space = locale === 'fr' ? '\u00a0' : '';
  return licences
    .filter(({ proposed }) => isSo(proposed))
    .flatMap(({ label, names, others }) => {
      const name = names.find(({ when }) => isSo(when))?.text;
      const other = others.find(({ when }) => isSo(when))?.text;
      return name && other ? [`${withCapital(label)}${space}: ${name}${space}; ${other}.`] : [];
    })
    .join(' ');
}
