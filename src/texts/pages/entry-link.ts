/** What leads to the page where a paper is typed in: other pages show it without the words of that page. */
export const entryLink = {
  fr: `Saisir un questionnaire rempli sur papier`,
  en: `Type in a questionnaire filled in on paper`
};
