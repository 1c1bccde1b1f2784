/** Where one question ends and another begins: a mark, or a comma before a word that asks. */
const BETWEEN =
  /\s*[?!…;]+\s*|(?<=\p{L})\.\s+|,\s+(?:et|ou|and|or)\s+|,\s+(?=(?:est-ce|qu[’'ei]|comment|combien|pourquoi|quand|où|faut-il|peut-on|dois-je|do|does|may|can|should|what|who|how|is|are|am|will|where|when)(?:\s|(?<=[’'])))/iu;
/** What one of them begins with and loses where it stands alone. */
const JOINT = /^(?:et|ou|mais|and|or|but)\s+/iu;

/** The questions that one question is made of, each as it can be quoted alone, without its mark. */
export const clausesOf = (question: string): string[] =>
  question
    .split(BETWEEN)
    .map((clause) => clause.trim().replace(JOINT, ''))
    .filter((clause) => clause !== '')
    .map((clause) => clause.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr')));
