import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

interface Outline {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Outline[];
}

interface Node {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Node[];
}

/** A PDF as another program than the one that wrote it reads it. */
export async function readPack(bytes: Uint8Array) {
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pageOf = async (dest: unknown): Promise<number> => {
    const found = typeof dest === 'string' ? await file.getDestination(dest) : (dest as unknown[]);
    return (await file.getPageIndex(found![0] as never)) + 1;
  };
  const outlineOf = (nodes: readonly Node[]): Promise<Outline[]> =>
    Promise.all(
      nodes.map(async ({ title, dest, items }) => ({
        title,
        page: await pageOf(dest),
        items: await outlineOf(items),
      })),
    );
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, size: item.height }]
        : [],
    );
    const links = await page.getAnnotations();
    pages.push({
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      pieces,
      size: page.view as number[],
      leadsTo: await Promise.all(links.map((link) => pageOf((link as { dest: unknown }).dest))),
      kinds: links.map((link) => (link as { subtype: string }).subtype),
    });
  }
  const [metadata, attachments, actions, scripts, marks, mode] = await Promise.all([
    file.getMetadata(),
    file.getAttachments(),
    file.getOpenAction(),
    file.getJSActions(),
    file.getMarkInfo(),
    file.getPageMode(),
  ]);
  const drawn = new Map([...(await file.getOptionalContentConfig())] as [string, { name: string; visible: boolean }][]);
  const layers = [];
  for (let number = 1; drawn.size > 0 && number <= file.numPages; number += 1) {
    const { argsArray } = await (await file.getPage(number)).getOperatorList();
    // Passages of layers, in the order in which they are drawn.
    for (const [kind, of] of argsArray.filter((args: unknown) => Array.isArray(args)) as [unknown, { id?: string }][])
      if (kind === 'OC' && of.id) layers.push([drawn.get(of.id)!.name, drawn.get(of.id)!.visible]);
  }
  const outline = await outlineOf((await file.getOutline()) ?? []);
  await file.destroy();
  return {
    pages,
    outline,
    layers,
    info: metadata.info as Record<string, unknown>,
    attachments,
    actions,
    scripts,
    marks,
    mode,
  };
}

/** All that is written in the file, packed streams unpacked. */
export function allBytes(file: Buffer): string {
  let said = file.toString('latin1');
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString() === 'end') continue;
    try {
      said += inflateSync(file.subarray(at + 7)).toString('latin1');
    } catch {
      // Not packed so; it is in the text already.
    }
  }
  return said;
}
