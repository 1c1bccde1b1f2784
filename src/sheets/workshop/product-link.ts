/** A product of the workshops: what it is called, what it is for, where it is. */
export type ProductLink = Readonly<{ id: string; name: string; summary: string; href: string }>;
