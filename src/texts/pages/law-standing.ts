/** What is said of a law whose condition the answers do not meet: answers set no law aside. */
export const lawStandingTexts = {
  fr: `D’après vos réponses, ce texte ne semble pas vous viser. Aucune réponse n’écarte une loi : vérifiez la condition ci-dessous.`,
  en: `From your answers, this text does not seem to bind you. No answer sets a law aside: check the condition below.`
};
