/** A value as JSON. What nobody sees stands by its number: read bare, it would be taken for a sign of Windows. */
export const writtenJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u0080-\u009F]/g,
    (unseen) => `\\u00${unseen.charCodeAt(0).toString(16)}`
  );
