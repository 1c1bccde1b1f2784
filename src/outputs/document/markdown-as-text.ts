import { asText } from './as-text.ts';
import { blocksOf } from './read.ts';

/** A document in our Markdown as plain text, without a sign of it: what is copied into a message. */
export const markdownAsText = (markdown: string): string => asText(blocksOf(markdown));
