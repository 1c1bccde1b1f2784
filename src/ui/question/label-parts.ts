/**
 * An option as “what it is: in detail”, cut after the first colon that a space follows; the lead alone
 * where there is no detail. Put together again with a space, they are the label.
 */
export function labelParts(label: string): Readonly<{ lead: string; detail: string }> {
  const colon = label.indexOf(': ');
  return colon < 0
    ? { lead: label, detail: '' }
    : { lead: label.slice(0, colon + 1), detail: label.slice(colon + 2) };
}
