export type Block =
  | { kind: 'heading'; level: 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; isNumbered: boolean; items: string[] };

const HEADING = /^(#{1,6}) (.+)$/;
const POINT = /^[-*•] (.+)$/;
const NUMBERED = /^\d{1,3}[.)] (.+)$/;

/** What a plain text looks like: headings, points and paragraphs. No other mark means anything, so nothing in it can run. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((each) => each.trimEnd())) {
    const last = isOpen ? blocks.at(-1) : undefined;
    const [, marks, title] = HEADING.exec(line) ?? [];
    const [, point] = POINT.exec(line.trimStart()) ?? [];
    const [, numbered] = NUMBERED.exec(line.trimStart()) ?? [];
    const item = (point ?? numbered)?.trim();
    isOpen = line !== '' && title === undefined;
    if (title !== undefined) blocks.push({ kind: 'heading', level: marks!.length > 1 ? 4 : 3, text: title.trim() });
    else if (item !== undefined) {
      const isNumbered = point === undefined;
      if (last?.kind === 'list' && last.isNumbered === isNumbered) last.items.push(item);
      else blocks.push({ kind: 'list', isNumbered, items: [item] });
    } else if (line !== '') {
      if (last?.kind === 'paragraph') last.text += `\n${line}`;
      else if (last?.kind === 'list') last.items.push(`${last.items.pop()}\n${line.trimStart()}`);
      else blocks.push({ kind: 'paragraph', text: line });
    }
  }
  return blocks;
}
