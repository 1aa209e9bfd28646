import { getDocumentProxy } from 'unpdf';

/** A report as another program than the one that wrote it reads it. */
export async function readReport(bytes: Uint8Array) {
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  const addresses: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) addresses.push(url);
  }
  const [outline, marks, { info }] = await Promise.all([file.getOutline(), file.getMarkInfo(), file.getMetadata()]);
  return {
    pages,
    text: pages.join('\n').replaceAll(/\s+/g, ' '),
    addresses,
    outline: (outline ?? []).map(({ title }) => title),
    isTagged: (marks as { Marked?: boolean } | null)?.Marked === true,
    title: (info as { Title?: string }).Title,
  };
}
