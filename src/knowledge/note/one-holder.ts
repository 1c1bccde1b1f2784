import type { InBoth } from '#engine/locale.ts';

/**
 * What a contractor signs where several bodies ordered: each right by its name (L131-3), and one holder, so that
 * whoever publishes may do so. Whoever ordered can alone ask for it, and so signs too.
 */
export const oneHolder: InBoth<string> = {
  fr: `« Nous cédons à la structure nommée ici les droits de reproduire, modifier et diffuser ce qui nous a été payé. Qui a commandé signe aussi. Cela vaut sur tout support, partout, pour la durée légale, y compris sous licence libre. En retour, nous recevons ce qui est écrit ici, ou rien. »`,
  en: `“We transfer to the body named here the rights to reproduce, change and distribute what we were paid for. Whoever ordered signs too. This holds for any medium, worldwide, for the legal term, including under a free licence. In return, we receive what is written here, or nothing.”`
};
