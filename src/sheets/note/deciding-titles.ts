/** What is decided, what is answered, what is signed, by how it is called; the first that there is. */
export const decidingTitles = [
  /^(?:Décider|Choisir|Trancher|Decide|Choose|Settle)(?!\p{L})(?! (?:un chiffre|qui anime|(?:one|a) figure|who facilitates))/u,
  /^(?:Répondre|Porter l|Answer|Reply|Take the offer)(?!\p{L})/u,
  /^(?:Faire signer|Faire voter|Signer|Sign|Have .* (?:signed|sign|vote))(?!\p{L})/u
];
