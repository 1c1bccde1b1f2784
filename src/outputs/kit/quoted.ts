/** A text between quotation marks, as YAML, TOML and JSON all read it: half of a pair stands for no letter. */
export const quoted = (text: string): string =>
  JSON.stringify(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    // What these formats do not take as it is, or take for the end of a line.
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
