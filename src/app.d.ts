/// <reference types="@sveltejs/kit" />

declare global {
  /** Whether all of the product is in one HTML file, whose addresses stand after “#”: see build/one-file.ts. */
  const __ONE_FILE__: boolean;
  namespace App {
    interface Error {
      message: string;
    }
    /** What an entry of the browser's history says that its address does not tell the pages. */
    interface PageState {
      /** The question that is shown, where the walk went on to it inside the page of its stage. */
      question?: string;
    }
  }
}

export {};
