/** A browser that is driven in the way of its own: opened on an address, and told to run something there. */
export type Driver = Readonly<{
  open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page, which may await; what it returns comes back as JSON. */
  run: (body: string) => Promise<unknown>;
  /** The page as it would be printed, where the driver can. */
  print?: () => Promise<Buffer>;
  close: () => Promise<void>;
}>;

/** What such a function returned. */
export const returned = (json: string): unknown => JSON.parse(json);

/** The function around such a body: what it returns is written as JSON, because each driver has types of its own. */
export const inPage = (body: string): string =>
  `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`;
