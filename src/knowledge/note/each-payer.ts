import type { InBoth } from '#engine/locale.ts';

/**
 * What a contractor signs where several bodies ordered: each right by its name (L131-3), to each of them and to
 * none alone, so that any of them may publish and nobody gives up a right.
 */
export const eachPayer: InBoth<string> = {
  fr: `« Nous cédons, sans exclusivité, à chaque structure nommée ici les droits de reproduire, modifier et diffuser ce qui fut payé. Cela vaut sur tout support, partout, pour la durée légale, y compris sous licence libre. En retour, nous recevons ce qui est écrit ici, ou rien. »`,
  en: `“We transfer, without exclusivity, to each body named here the rights to reproduce, change and distribute what was paid for. This holds for any medium, worldwide, for the legal term, including under a free licence. In return, we receive what is written here, or nothing.”`
};
