/** How word processors write what is before an item, such as "·" or "2.". */
const ORDERED = /^\s*(\d+|[a-z])[.)]/i;

/**
 * What a word processor puts on the clipboard, with what its styles mean said by elements: bold, italics, and lists, whose items
 * Word writes as paragraphs. Styles themselves are not read, since the content security policy forbids them; all else that we do
 * not know is left behind by the editor.
 */
export function cleanPasted(html: string): string {
  const renamed = html
    .replaceAll(/<style[^<]*<\/style>/gi, '')
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle\s*=/gi, ' data-style='));
  const page = new DOMParser().parseFromString(renamed, 'text/html');
  // Google Docs wraps everything in a bold element that is none.
  for (const element of page.querySelectorAll('b[data-style*="font-weight:normal"]'))
    element.replaceWith(...element.childNodes);
  for (const element of page.querySelectorAll('span[data-style]')) sayLooks(element);
  for (const paragraph of page.querySelectorAll('p')) if (isItem(paragraph)) intoList(paragraph);
  for (const element of page.querySelectorAll('[data-style]')) element.removeAttribute('data-style');
  return page.body.innerHTML;
}

const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').replaceAll(/\s/g, '');

function sayLooks(span: Element): void {
  const style = styleOf(span);
  const looks = [/font-weight:(bold|[6-9]00)/.test(style) && 'strong', /font-style:italic/.test(style) && 'em'];
  for (const look of looks) {
    if (!look) continue;
    const inner = span.ownerDocument.createElement(look);
    inner.append(...span.childNodes);
    span.append(inner);
  }
}

const isItem = (paragraph: Element): boolean =>
  paragraph.className.startsWith('MsoListParagraph') || styleOf(paragraph).includes('mso-list:');

function intoList(paragraph: Element): void {
  const page = paragraph.ownerDocument;
  const mark = [...paragraph.querySelectorAll('span')].find((span) => styleOf(span).includes('mso-list:Ignore'));
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
