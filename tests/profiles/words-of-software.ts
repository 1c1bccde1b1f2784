import type { Locale } from '#engine/locale.ts';

/**
 * Words that only software has: forges and what is in them, releases, keys to publish, flaws, code. The codes of
 * law and of conduct are other codes, and so is the one behind which a name is hidden.
 */
export const OF_SOFTWARE: Readonly<Record<Locale, RegExp>> = {
  fr: /\bforges?\b|\bGit(?:Hub|Lab)\b|\bgit\b|\bREADME\b|\bCONTRIBUTING\b|\bLICENSE\b|\bDCO\b|certificat d’origine|\bcommits?\b|code source|\b(?:du|le|au|de|sans|votre) code\b(?! (?:de|du|des|civil|pénal|général|open)\b)|\b(?:coder|programmer)\b|\bSoftware Heritage\b|\bfailles?\b|\bCVE\b|\bclés? de (?:publication|signature)|\bSBOM\b|(?:journal|politique) (?:des|de) versions|version principale|[Ss]ortir une version|publi\p{L}* une (?:petite )?version|votre logiciel|un logiciel libre, publié|\bCRA\b/u,
  en: /\bforges?\b|\bGit(?:Hub|Lab)\b|\bgit\b|\bREADME\b|\bCONTRIBUTING\b|\bLICENSE\b|\bDCO\b|certificate of origin|source code|\b(?:the|of|for|write|writing|your|without) code\b(?! (?:of|on)\b)|\b(?:cannot|how to) code\b|\bprogrammer\b|\bSoftware Heritage\b|\bsecurity flaws?\b|\bCVE\b|\b(?:release|signing) keys?\b|\bSBOM\b|policy on versions|main version|publish\p{L}* a (?:small )?version|your software|is free software, published|\bCRA\b/u
};
