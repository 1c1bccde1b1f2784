import { resolve } from '$app/paths';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { qrCodeOf } from '#outputs/qr-code.ts';
import { questions } from '#state/course.ts';
import { answersAsMark } from '#storage/answers-in-address.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import type { ResumeCode } from '#ui/print/resume-code.ts';

/** Where only this device finds the product: no phone does. */
const HERE = /^(?:localhost|127\.|\[::1\])|\.localhost$/;

/** What leads from a paper back to the ticked answers of a project. The answers stand after “#”: no server gets them. */
export function resumeCode(dossier: Dossier, locale: Locale): ResumeCode {
  const texts = paperTexts[locale].code;
  const none = (says: string): ResumeCode => ({ drawn: undefined, title: texts.title, says });
  const page = new URL(`${resolve('/[lang=lang]/resume', { lang: locale })}/`, location.href);
  if (!/^https?:$/.test(page.protocol) || HERE.test(page.hostname)) return none(texts.noAddress);
  const drawn = qrCodeOf(`${page.href}#${answersAsMark(questions, answersOf(dossier))}`);
  return drawn ? { drawn, title: texts.title, says: texts.says(page.hostname) } : none(texts.tooMuch);
}
