const NAMED =
  /(?<!\p{L})(?:AGPL|LGPL|GPL|EUPL|MPL|CeCILL|Apache|MIT|BSD|ODbL|CC[ -]?(?:BY|0)|Licence Ouverte|CERN[ -]OHL|[Cc]opyleft)(?!\p{L})/u;

/** Whether these words name a licence: then somebody asks for it, and none is put before it. */
export const namesLicence = (text: string): boolean => NAMED.test(text);
