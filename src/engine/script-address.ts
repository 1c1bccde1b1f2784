/** What browsers have that ask where code comes from; TypeScript does not know it yet. */
type Vouching = Readonly<{
  createPolicy: (
    name: string,
    rules: Readonly<{ createScriptURL: (address: string) => string }>
  ) => Readonly<{ createScriptURL: (address: string) => string }>;
}>;

const vouching = (globalThis as Readonly<{ trustedTypes?: Vouching }>).trustedTypes;

/** The one place that may say of an address that its code may run: one of this site. */
const policy = vouching?.createPolicy('parcours-communs', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError('Code of another site.');
  }
});

/** The address of code of ours, as the browser wants it given: where it asks, an object that passes for a text. */
export const scriptAddress = (address: string): string => policy?.createScriptURL(address) ?? address;
