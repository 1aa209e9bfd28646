import { createReadStream } from 'node:fs';
import type { Pages } from './pages.js';

/** A form feed is how plain text turns a page. */
export async function readText(path: string, pages: Pages): Promise<void> {
  const letters = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of createReadStream(path)) {
    const lines = `${rest}${letters.decode(chunk as Buffer, { stream: true })}`.split('\n');
    // A line that never ends is not waited for.
    rest = lines.at(-1)!.length > 10_000 ? '' : lines.pop()!;
    for (const line of lines) readLine(line, pages);
  }
  readLine(rest + letters.decode(), pages);
}

function readLine(line: string, pages: Pages): void {
  for (const [index, text] of line.split('\f').entries()) {
    if (index > 0) pages.turn();
    pages.add(text);
  }
  pages.endParagraph();
}
