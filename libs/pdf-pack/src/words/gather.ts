import type { Block, Words } from './block.js';

interface Table {
  readonly rows: string[][];
}

/** Gathers blocks as a document is read from its beginning, up to so many letters. Lists count; tables hold text only. */
export class Gather {
  private readonly blocks: Block[] = [];
  private readonly tables: Table[] = [];
  private readonly counts = new Map<string, number>();
  private letters = 0;
  private readonly most: number;
  isFull = false;

  constructor(most: number) {
    this.most = most;
  }

  heading(level: number, text: string): void {
    this.put(text, { kind: 'heading', level: Math.min(Math.max(level, 1), 3) as 1 | 2 | 3, text: text.trim() });
  }

  paragraph(text: string): void {
    this.put(text, { kind: 'paragraph', text: text.trim() });
  }

  /** An item of a list; one of a numbered list has the number that follows the last one of its depth. */
  item(list: string, depth: number, isNumbered: boolean, text: string): void {
    if (!text.trim()) return;
    const key = `${list} ${depth}`;
    const number = (this.counts.get(key) ?? 0) + 1;
    if (isNumbered && this.tables.length === 0) {
      this.counts.set(key, number);
      // What lies deeper begins anew below the next item.
      for (const other of this.counts.keys())
        if (other.startsWith(`${list} `) && Number(other.slice(list.length + 1)) > depth) this.counts.delete(other);
    }
    this.put(text, {
      kind: 'item',
      depth: Math.min(depth, 6),
      mark: isNumbered ? `${number}.` : '•',
      text: text.trim(),
    });
  }

  beginTable(): void {
    this.tables.push({ rows: [] });
  }

  beginRow(): void {
    this.tables.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    this.tables.at(-1)?.rows.at(-1)?.push('');
  }

  endTable(): void {
    const table = this.tables.pop();
    const rows = table?.rows.filter((row) => row.some((cell) => cell !== '')) ?? [];
    if (rows.length === 0) return;
    // A table inside a cell is read out there: row by row.
    if (this.tables.length > 0) for (const row of rows) this.addToCell(row.join(' | '));
    else this.blocks.push({ kind: 'table', rows });
  }

  words(): Words {
    while (this.tables.length > 0) this.endTable();
    return { blocks: this.blocks, isCut: this.isFull };
  }

  private put(text: string, block: Block): void {
    if (!text.trim() || this.isFull) return;
    this.letters += text.length + 1;
    if (this.letters > this.most) this.isFull = true;
    else if (this.tables.length === 0) this.blocks.push(block);
    else this.addToCell(block.kind === 'item' ? `${block.mark} ${block.text}` : text.trim());
  }

  private addToCell(text: string): void {
    const row = this.tables.at(-1)?.rows.at(-1);
    if (!row || row.length === 0) return;
    const last = row.length - 1;
    row[last] = row[last] ? `${row[last]}\n${text}` : text;
  }
}
