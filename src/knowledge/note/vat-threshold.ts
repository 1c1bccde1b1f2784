/** What a line of a note speaks of where it says beyond which takings value added tax is due. */
export const VAT_THRESHOLD = 'vat-threshold';
