/*
 * The floor: what the browser itself needs for the same words, without our code and without our looks.
 */

/** The words and structure of a built page, and nothing else. */
function wordsOf(html: string): string {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  return body
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/ (class|style)="[^"]*"/g, '');
}

/** A plain page with the words of one built page, and a link that turns it to those of another. */
export const plainPage = (here: string, next: string): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain</title>
<style>#next, body:has(#next:target) #here { display: none } #next:target { display: block }</style>
<div id="here">${wordsOf(here)}</div>
<div id="next">${wordsOf(next)}</div>
<a href="#next" id="turn">→</a>
</html>`;
