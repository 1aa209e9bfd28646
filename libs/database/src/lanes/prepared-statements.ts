import { type Prepared, type Statement } from './read-unit.js';

/**
 * Which statements one connection keeps prepared, at most `limit` of them, the longest unused forgotten first.
 * A name counts as prepared only when a unit that prepared it has succeeded; until then others send the text along.
 */
export class PreparedStatements implements Prepared {
  private readonly ready = new Map<string, true>();
  private readonly pending = new Set<string>();
  private forgotten: string[] = [];

  constructor(private readonly limit: number) {}

  preparation({ name }: Statement) {
    if (this.ready.delete(name)) {
      this.ready.set(name, true);
      return 'ready';
    }
    if (this.pending.has(name)) return 'unnamed';
    this.pending.add(name);
    return 'prepare';
  }

  takeForgotten() {
    const names = this.forgotten;
    if (names.length > 0) this.forgotten = [];
    return names;
  }

  settled(statements: readonly Statement[], ok: boolean) {
    for (const { name } of statements) {
      this.pending.delete(name);
      if (!ok) continue;
      this.ready.set(name, true);
      if (this.ready.size > this.limit) this.forget(this.ready.keys().next().value!);
    }
  }

  private forget(name: string) {
    this.ready.delete(name);
    this.forgotten.push(name);
  }
}
