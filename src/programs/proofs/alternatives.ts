import { keeps, roles, type Advice, type Criterion, type Role } from '#engine/advise/advice.ts';
import { locales } from '#engine/locale.ts';
import { alternativesIn, orsIn } from '#engine/reason/alternatives.ts';
import { all, not } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { questionsIn, witnessFor } from '#engine/reason/witness.ts';
import { cut, hasTenses, sizesOf } from '#engine/text/alternatives.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import type { Known } from './knowledge.ts';
import { proveEach, type Proof } from './proof.ts';

/** “Or” within a thing that nobody answered in parts: how much, when, or which kind of data. */
const oneThing =
  /personnelles ou sensibles|ou (?:plus|moins)\b|,? ou (?:vendr\w+|apporteront)|, ou vous (?:y pensez|ne savez pas)|, ou ses mises à jour|ou l’un de ses opérateurs|un kit ou un montage/g;

/** Words that say that somebody uses it now. */
const inThePresent =
  /s’en ser(?:t|vent)\b|\bse servent\b|\bl’utilisent\b|\butilisent la ressource\b|\ben dépend(?:ent)?\b|s’appuient dessus/;

/** Questions that are answered of those who will use it, too. */
const ofLaterUsers = ['users', 'users-produce', 'would-suffer'];

type Use = Readonly<{ one: Advice; role: Role; criterion: Criterion }>;

/** What the person reads of an “or” is what holds, and what nobody does yet is not said to be done. */
export function alternativeProofs({ questions, advice }: Known): Proof[] {
  const byId = questionsById(questions);
  const uses = advice.flatMap((one) =>
    roles.flatMap((role) => one[role].map((criterion): Use => ({ one, role, criterion })))
  );
  return [
    proveEach('each alternative that a criterion names is one that is tested', uses, ({ one, criterion }) => {
      const sizes = locales.map((locale) => sizesOf(cut(criterion[locale])));
      const [ones = [], others = []] = sizes;
      if (ones.join() !== others.join()) return `${one.id}: not as many in both languages, ${criterion.en}`;
      return alternativesIn(criterion.when, ones) ? undefined : `${one.id}: ${criterion.en}`;
    }),
    proveEach('an “or” in the words of a criterion says its parts apart', uses, (use) =>
      orsIn(use.criterion.when).length > 0 && / ou /.test(unparted(use))
        ? `${use.one.id}: ${use.criterion.fr}`
        : undefined
    ),
    proveEach('nobody is said to use what nobody uses yet', uses, ({ one, criterion }) => {
      const { when, fr, en } = criterion;
      if (!inThePresent.test(fr.replace(/\[[^\]]*\]/g, ''))) return undefined;
      if (hasTenses(cut(fr)) !== hasTenses(cut(en))) return `${one.id}: in one language only, ${en}`;
      if (!questionsIn(when).some((id) => ofLaterUsers.includes(id))) return undefined;
      const early = witnessFor(all(keeps(one), when, not(inUse)), 'yes', byId);
      return early && `${one.id}: ${en}`;
    })
  ];
}

/** What a criterion says outside its alternatives; of a caution, before what it advises. */
function unparted({ role, criterion: { fr } }: Use): string {
  const said = role === 'cautions' ? (/^[^.:]*\u00a0:/.exec(fr)?.[0] ?? '') : fr;
  return said.replace(/\{[^}]*\}(?:(?:, |,? ou )\{[^}]*\})*/g, '').replace(oneThing, '');
}
