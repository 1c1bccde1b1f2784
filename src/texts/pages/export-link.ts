/** What leads to the page where one exports: other pages show it without the words of that page. */
export const exportLink = { fr: `Exporter en fichier`, en: `Export as a file` };
