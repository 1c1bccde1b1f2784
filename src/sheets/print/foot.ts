import { shortened } from './shortened.ts';

/** How many letters of a title stand at the foot of a page. */
const MOST = 48;

/** What stands at the foot of every page: of which project it is, of which day, from which content. */
export const footOf = ({ title, edition }: Readonly<{ title: string; edition: string }>): string =>
  `${shortened(title, MOST)} · ${edition}`;
