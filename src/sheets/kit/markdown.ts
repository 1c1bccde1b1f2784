/** A file in sections: what has nothing to say is left out, with its heading. */
export const markdownOf = (title: string, ...parts: readonly (string | undefined)[]): string =>
  `# ${title}\n\n${parts.filter(Boolean).join('\n\n')}\n`;

/** A section under its heading; undefined where it has nothing to say. */
export const section = (heading: string, text: string | undefined): string | undefined =>
  text ? `## ${heading}\n\n${text}` : undefined;

/** Lines of a template as they are read: one a paragraph, numbered ones as the list that they are. */
export const paragraphs = (lines: string): string =>
  lines.replace(/\n(?!\d+\. )/g, '\n\n').replace(/([^\n])\n(?=1\. )/g, '$1\n\n');

/** The lines without the first, which is the title that the file already has. */
export const withoutTitle = (lines: string): string => lines.replace(/^[^\n]*\n/, '');
