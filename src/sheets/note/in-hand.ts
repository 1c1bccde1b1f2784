import { daysAhead } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { inHandTexts } from '#texts/pages/in-hand.ts';
import { agendaOf, type Milestone } from './agenda.ts';
import { lastReply } from './by-their-date.ts';
import { dayKind, type DayKind } from './day-kind.ts';
import type { NoteWords } from './note-words.ts';
import type { NoteLine, Speaker } from './spoken.ts';

/** A day that the person typed, what happens then, and what is to be in hand; `day` is '' where none could be read. */
export type DayLine = NoteLine & Readonly<{ day: string; what: string }>;

/** What says least of a day comes last: who waits, and who meets, is told by what they wait for. */
const ranks: readonly DayKind[] = [
  'decision',
  'own',
  'mourning',
  'sitting',
  'tender',
  'answer',
  'time',
  'reply',
  'other'
];
const rankOf = (kind: DayKind): number => ranks.indexOf(kind);

/** Papers reach those who decide a week ahead; money, and what is shown to everybody, a fortnight; a payer is asked for a month ahead; a move, before the summer or the winter that precedes it. */
const WEEK = 7;
const ahead: Partial<Record<DayKind, number>> = {
  money: 30,
  budget: 14,
  shown: 14,
  leaving: 14,
  changing: 60,
  closing: 14,
  ending: 14,
  application: 2,
  questions: 2
};

/** Every day that the person typed and that is still to come, with what is to be in hand then; what has no day comes last. */
export function inHand(
  typed: Dossier['objects'],
  /** The same with the days that follow from them. */
  objects: Dossier['objects'],
  situation: Situation,
  speaker: Speaker,
  { today, locale, texts }: Readonly<{ today: string; locale: Locale; texts: NoteWords['texts'] }>
): DayLine[] {
  const { kinds, undated: told } = inHandTexts[locale];
  const days = { today, objects };
  const kindOf = ({ all }: Milestone): DayKind =>
    all
      .map((one) => dayKind(one, situation, days))
      .map((kind) => (kind === 'decision' && !speaker.says({ needs: ['deciders'] }) ? 'own' : kind))
      .sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'other';
  const { days: milestones, undated } = agendaOf(typed, today, locale, texts);
  const lines = milestones.map((one) => {
    const kind = kindOf(one);
    const before = daysAhead(one.day, ahead[kind] ?? WEEK, today);
    const text = speaker.woven(kinds[kind], {
      ahead: dayInSentence(before, locale),
      reply: dayInSentence(lastReply(days) ?? before, locale)
    });
    return { day: one.day, what: one.what, text, sources: [] };
  });
  return undated.length === 0
    ? lines
    : [...lines, { day: '', what: '', text: told(undated.join(texts.agenda.between)), sources: [] }];
}
