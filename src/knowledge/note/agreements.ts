/** What a step is called that sends the requests for agreement: asking takes an hour, the answers take weeks. */
export const AGREEMENTS = 'agreements';
