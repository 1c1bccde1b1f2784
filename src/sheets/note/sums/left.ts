import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { countsIn } from '#engine/text/count-in-words.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { DIGITISED } from '#knowledge/note/plan-cost.ts';
import type { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { besideAnswer } from '../beside-answer.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { onlyWhole, wordsOf } from './typed-money.ts';

const UPKEEP = 'upkeep' satisfies typeof upkeep.id;
const STILL = /(?<!\p{L})(?:reste(?:nt)?|left|remain(?:s|ing)?|still)(?!\p{L})/iu;

/** What is recorded on a thing that has to be played. */
const SOUND = /^(?:cassettes?|bandes?|bobines?|tapes?|reels?)$/iu;
/** What copying an hour of it is asked for, in euros. */
const HOUR_OF_SOUND = { low: 20, high: 60 };

/** What is in hand, for each piece of which the person wrote that it is still to be done. */
export function left({ dossier, texts, euros }: Reckoning): Sum | undefined {
  const money = wordsOf(dossier, CERTAIN_WORDS);
  const held = standingInWords(money) === 'held' ? onlyWhole(money)?.euros : undefined;
  const told = besideAnswer(dossier, UPKEEP);
  const pieces = wordsOf(dossier, 'pieces').toLowerCase();
  const [counted, ...others] = STILL.test(told) ? countsIn(told) : [];
  if (held === undefined || !counted || others.length > 0) return undefined;
  if (!pieces.includes(counted.noun.toLowerCase())) return undefined;
  const each = texts.left(euros(held), counted.count, counted.noun, euros(held / counted.count));
  const most = Math.floor(held / HOUR_OF_SOUND.low);
  // Sound is played in its own time; what lasts longer costs more.
  if (!SOUND.test(counted.noun) || most < 1 || most >= counted.count) return { text: each };
  const some = `${Math.floor(held / HOUR_OF_SOUND.high)}–${most}\u00a0h`;
  return { text: `${each} ${texts.digitised(euros(held), some)}`, tells: [DIGITISED] };
}
