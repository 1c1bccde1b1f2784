/** The text of the one file, from its parts: as it is built, and as it is copied. */
export const oneFile = (head: readonly string[], body: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="fr"><head>',
    ...head,
    '</head><body data-sveltekit-preload-data="tap">',
    ...body,
    '</body></html>',
    ''
  ].join('\n');
