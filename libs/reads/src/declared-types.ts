import { Column, ObjectType, Variants, type Declarations, type Field } from './declare.js';
import { snakeCase } from './sql.js';

/** All that the features have declared, brought together by type. */
export class DeclaredTypes {
  readonly tables = new Map<string, string>();
  readonly variants = new Map<string, Variants>();
  readonly fields = new Map<string, Map<string, Field>>();
  /** What was declared more than once. */
  readonly faults: string[] = [];

  constructor(declarations: readonly Declarations[]) {
    for (const types of declarations) for (const [type, declared] of Object.entries(types)) this.add(type, declared);
  }

  /** How a field of a type with a table is read; without an entry it is the column of the same name. */
  field(type: string, name: string): Field {
    return this.fields.get(type)?.get(name) ?? new Column(snakeCase(name));
  }

  private add(type: string, declared: Declarations[string]) {
    if (declared instanceof Variants) {
      if (this.variants.has(type)) this.faults.push(`${type} is declared twice`);
      this.variants.set(type, declared);
      return;
    }
    if (declared instanceof ObjectType) {
      if (this.tables.has(type))
        this.faults.push(`${type} is declared twice; only one feature says from(…), others add fields`);
      this.tables.set(type, declared.table);
    }
    const fields = this.fields.get(type) ?? new Map<string, Field>();
    this.fields.set(type, fields);
    for (const [name, field] of Object.entries(declared instanceof ObjectType ? declared.fields : declared)) {
      if (fields.has(name)) this.faults.push(`${type}.${name} is declared twice`);
      fields.set(name, field);
    }
  }
}
