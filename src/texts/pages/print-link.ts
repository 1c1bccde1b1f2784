/** What leads to the page where one prints: other pages show it without the words of that page. */
export const printLink = { fr: `Imprimer un document`, en: `Print a document` };
