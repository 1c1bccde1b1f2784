/** What an answer is called that the person’s own question asks for: it comes before what is replied to whoever waits. */
export const ASKED_FIRST = 'asked-first';
