/** What a drawing looks like comes from the stylesheet; a picture has to bring it along. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

function drawn(svg: SVGSVGElement): { text: string; width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const look of LOOKS) {
      const value = style.getPropertyValue(look);
      if (value) element.setAttribute(look, value);
    }
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: sheetColour(svg) }))
    paper.setAttribute(name, String(value));
  copy.prepend(paper);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

const sheetColour = (svg: SVGSVGElement) => getComputedStyle(svg).getPropertyValue('--sheet').trim() || '#ffffff';

function save(name: string, blob: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** As a drawing, which stays sharp at any size. */
export const saveSvg = (svg: SVGSVGElement, name: string) =>
  save(`${name}.svg`, new Blob([drawn(svg).text], { type: 'image/svg+xml' }));

/** As a picture for slides and letters, at three times its size on the page. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = drawn(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 3;
  canvas.height = height * 3;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) save(`${name}.png`, blob);
}
