import { daysAhead } from '#engine/day.ts';
import type { Step } from '#engine/note/remark.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { datedParts } from '#texts/format/dated-parts.ts';
import type { Days } from './in-time.ts';
import { speaksOfACall } from './typed-dates.ts';

const OTHER_DATES = 'other-dates' satisfies ObjectId;

/** What says that something is to be there on a day: others need it, it opens, it begins again. */
const NEEDED =
  /(?<!\p{L})(?:veut|veulent|en ont besoin|il faut que|doit (?:être|marcher)|doivent (?:être|marcher)|ouvre|ouvrent|ouverture|lancement|inauguration|mise en service|reprend|reprennent|reprise|rentrée|(?<!fin de )(?:la |notre )?saison|début|démarre|démarrage|commence|commencent|publié|publiée|publiés|publiées|publication|en ligne|wants?|needs?|must (?:be|work)|opens?|opening|launch|goes live|starts?|begins?|(?<!end of the )season|published|publication|online)(?!\p{L})/iu;

/** The actions by which what was made reaches those who wait for it. */
const brought: readonly string[] = ['set-licence', 'split-scope', 'move-our-users'];

/** Whoever needs it finds it there a week before. */
const A_WEEK = 7;

/** The first day to come on which it is needed, as the person typed it. */
function neededOn({ today, objects }: Days): string | undefined {
  return datedParts(objects[OTHER_DATES]?.text ?? '', today)
    .flatMap(({ day, words }) =>
      day !== undefined && day > today && NEEDED.test(words) && !speaksOfACall(words) ? [day] : []
    )
    .sort()[0];
}

/** The day by which it is there for those who need it; undefined where nobody wrote such a day. */
export function readyFor(days: Days): string | undefined {
  const needed = neededOn(days);
  return needed && daysAhead(needed, A_WEEK, days.today);
}

/**
 * The latest day of a step by which it reaches those who need it on a day of theirs: a week before, and not before it was
 * decided; undefined where nobody wrote such a day, or nothing can be there in time.
 */
export function broughtBy({ action }: Pick<Step, 'action'>, days: Days): string | undefined {
  const needed = action !== undefined && brought.includes(action) ? neededOn(days) : undefined;
  const ready = needed && readyFor(days);
  if (!needed || !ready) return undefined;
  const due = [ready, ownDay(days.objects, 'decision-date') ?? ready].sort().at(-1) ?? ready;
  return due <= needed ? due : undefined;
}
