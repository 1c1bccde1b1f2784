/** The papers that printers hold, in millimetres, upright. */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a3: { width: 297, height: 420 },
  tabloid: { width: 279.4, height: 431.8 }
} as const;

export type Paper = keyof typeof papers;

export type Orientation = 'portrait' | 'landscape';

/** A page in millimetres, as it lies. */
export type PageBox = Readonly<{ width: number; height: number }>;

export function pageBox(paper: Paper, orientation: Orientation): PageBox {
  const { width, height } = papers[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}
