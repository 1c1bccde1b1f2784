/** A drawing as a file: its text, and how large it is in its own units. */
export type Drawn = Readonly<{ text: string; width: number; height: number }>;

/** How many points of a screen a unit of a drawing becomes: sharp on paper, A3 included. */
const SHARP = 3;

const fills = ['fill', 'fill-rule', 'opacity'];
const strokes = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
const letters = ['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'];

/** What shapes and letters look like unless it is said. */
const usual: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  opacity: '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-style': 'normal',
  'text-anchor': 'start'
};

/** A drawing of the page as a file that needs nothing of the page: each part says itself how it looks. */
export function svgFrom(
  drawing: SVGSVGElement,
  { title, description }: Readonly<{ title: string; description: string }>
): Drawn {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const parts = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((part, at) => {
    const shown = parts[at];
    part.removeAttribute('class');
    if (!shown || part.tagName === 'g') return;
    const style = getComputedStyle(shown);
    const isText = part.tagName === 'text' || part.tagName === 'tspan';
    const outlined = style.getPropertyValue('stroke') !== 'none';
    for (const name of isText ? [...letters, 'fill'] : [...fills, ...(outlined ? strokes : [])]) {
      const value = style.getPropertyValue(name);
      if (value !== usual[name] && part.tagName !== 'tspan') part.setAttribute(name, value);
    }
  });
  for (const name of ['class', 'aria-hidden', 'focusable']) copy.removeAttribute(name);
  for (const [name, text] of [
    ['desc', description],
    ['title', title]
  ] as const) {
    const said = document.createElementNS('http://www.w3.org/2000/svg', name);
    said.textContent = text;
    copy.prepend(said);
  }
  copy.setAttribute('role', 'img');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  return { text: new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, ''), width, height };
}

/** The same as points, on white. */
export async function pngFrom({ text, width, height }: Drawn): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARP, height * SHARP];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((give, fail) =>
    canvas.toBlob((blob) => (blob ? give(blob) : fail(new Error('The picture was not made.'))), 'image/png')
  );
}
