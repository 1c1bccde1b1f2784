import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Locale } from '#engine/locale.ts';
import { asAName } from '#engine/text/as-a-name.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';

const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;

/** Those who decide by office. An author, somebody shown, a publisher whose text was taken up has rights, and no vote. */
const bodies: readonly string[] = [
  'board',
  'employer'
] satisfies readonly (typeof agreement.options)[number][];

/** Whether all those whose yes counts decide by office: a body, or whoever employs. */
export function decideByOffice({ answers }: Pick<Situation, 'answers'>): boolean {
  const ticked = [answers[AGREEMENT] ?? []].flat();
  return ticked.length > 0 && ticked.every((one) => bodies.includes(one));
}

/**
 * Who votes and decides, in the person’s own words; '' where they named nobody of whom this is sure. Before it was
 * asked apart, one line named everybody whose yes counts: it names a body where nobody else was ticked.
 */
export function decidersIn(objects: Dossier['objects'], situation: Situation, locale: Locale): string {
  const said = objects['deciders']?.text.trim() ?? '';
  if (said !== '') return asAName(said, locale, 'people');
  return decideByOffice(situation) ? asAName(objects['owners']?.text ?? '', locale, 'people') : '';
}
