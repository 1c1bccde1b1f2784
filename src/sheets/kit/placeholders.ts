import type { Locale } from '#engine/locale.ts';

/** An address that is valid and leads nowhere (RFC 2606), and says that it is to be replaced. */
export const placeholders: Readonly<Record<Locale, string>> = {
  fr: 'https://a-completer.example',
  en: 'https://to-fill-in.example'
};

/** The same for a letter-box. */
export const letterBoxes: Readonly<Record<Locale, string>> = {
  fr: 'contact@a-completer.example',
  en: 'contact@to-fill-in.example'
};
