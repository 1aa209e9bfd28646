/** How word processors write what is before an item, such as "·" or "2.". */
const ORDERED = /^\s*(\d+|[a-z])[.)]/i;

/**
 * What a word processor puts on the clipboard, with its lists as lists: Word writes each item as a paragraph that says so in
 * its style. All else that we do not know is left behind by the editor itself.
 */
export function cleanPasted(html: string): string {
  if (!/mso-list|MsoListParagraph/.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const paragraph of page.querySelectorAll('p')) {
    if (!isItem(paragraph)) continue;
    const mark = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
    const name = ORDERED.test(mark?.textContent ?? paragraph.textContent) ? 'OL' : 'UL';
    mark?.remove();
    const before = paragraph.previousElementSibling;
    const list = before?.tagName === name ? before : page.createElement(name);
    if (list !== before) paragraph.before(list);
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
  return page.body.innerHTML;
}

const isItem = (paragraph: Element): boolean =>
  paragraph.className.startsWith('MsoListParagraph') || (paragraph.getAttribute('style') ?? '').includes('mso-list');
