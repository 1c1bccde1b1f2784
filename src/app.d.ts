/// <reference types="@sveltejs/kit" />

declare global {
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
