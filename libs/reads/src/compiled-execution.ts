import { Kind, visit, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { type ReadModel } from './read-model.js';

/** A document that may or may not have been compiled. */
interface Known {
  uses: number;
  compiled?: CompiledQuery['query'] | null;
}

/** Compiling costs as much as many executions; a document that is seen once may never be seen again. */
const USES_BEFORE_COMPILING = 3;

/**
 * Executes queries by code that graphql-jit has written for their document. It knows less than ordinary execution, so it is
 * used only where the difference cannot show: every root field is a declared read, no field is read under two names, and no
 * directive leaves a part out (it gets merged fields wrong, as `test/reads/any-operation.spec.ts` found).
 * Whatever it does not answer without errors is left to ordinary execution, which words and places them.
 */
export class CompiledExecution {
  private readonly documents = new WeakMap<DocumentNode, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reads: Pick<ReadModel, 'declares'>,
  ) {}

  /** The data, or null when ordinary execution has to answer. */
  async execute(
    document: DocumentNode,
    context: unknown,
    variables: Record<string, unknown>,
  ): Promise<ExecutionResult['data']> {
    const query = this.compiled(document);
    if (!query) return null;
    const { data, errors } = await query(undefined, context, variables);
    return errors?.length ? null : data;
  }

  private compiled(document: DocumentNode): Known['compiled'] {
    const known = this.documents.get(document) ?? { uses: 0 };
    this.documents.set(document, known);
    if (known.compiled === undefined && ++known.uses >= USES_BEFORE_COMPILING) known.compiled = this.compile(document);
    return known.compiled;
  }

  private compile(document: DocumentNode): Known['compiled'] {
    if (!this.isSafe(document)) return null;
    const compiled = compileQuery(this.schema, document, undefined, { disablingCapturingStackErrors: true });
    return isCompiledQuery(compiled) ? compiled.query : null;
  }

  private isSafe(document: DocumentNode): boolean {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (operations.length !== 1 || operation?.operation !== 'query') return false;
    const roots = operation.selectionSet.selections;
    const type = this.schema.getQueryType()!.name;
    return (
      roots.every((root) => root.kind === Kind.FIELD && this.reads.declares(type, root.name.value)) && isPlain(document)
    );
  }
}

/** Whether every field is answered, and under one name: the code reads trees by field name, and could not tell two apart. */
function isPlain(document: DocumentNode): boolean {
  const names = new Map<string, string>();
  let isPlain = true;
  visit(document, {
    Directive: () => void (isPlain = false),
    Field({ name, alias }) {
      const responseKey = alias?.value ?? name.value;
      if ((names.get(name.value) ?? responseKey) !== responseKey) isPlain = false;
      names.set(name.value, responseKey);
    },
  });
  return isPlain;
}
