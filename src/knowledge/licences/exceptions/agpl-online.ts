import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { gplFaq } from '#knowledge/sources/law.ts';
import { gnuLicenceList } from '#knowledge/sources/licences.ts';

export const agplOnline = compatibilityException({
  id: 'agpl-online',
  from: ['agpl-3.0-or-later'],
  to: 'any',
  how: ['online'],
  verdict: 'no',
  sources: [gnuLicenceList, gplFaq],
  fr: `Vos usagers en ligne ont droit au code de toute la version modifiée, sous AGPL. Si vous n’y changez rien et la gardez à part, choisissez « À côté ».`,
  en: `Your online users are entitled to the code of the whole changed version, under the AGPL. If you change nothing in it and keep it apart, choose “Side by side”.`
});
