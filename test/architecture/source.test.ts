import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Made by programs, and so long as those make them. */
const GENERATED = ['apps/api/src/schema.types.ts', 'apps/portal/src/gql/'];
/** Names of roles, schemas and tables cannot be parameters; here they are our own constants, or escaped. No request reaches these. */
const NAMES_THINGS = [
  'libs/database/src/migrate/',
  'libs/database/src/embedded/',
  'libs/database/src/lanes/lane.ts',
  'apps/api/src/demo/admit.ts',
  'apps/api/src/demo/load.ts',
  'apps/api/src/demo/rows.ts',
];

const files = ['apps', 'libs']
  .flatMap((place) => readdirSync(join(root, place), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => !GENERATED.some((generated) => file.startsWith(generated)));

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Calls that send their first argument to PostgreSQL. */
const SENDS = /^(query|raw|execute|orderBy|where|andWhere|orWhere|having|setParameter)$/;

/** SQL put together from pieces: a template with something in it, or texts added up. */
function builtSql(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const texts = constantTexts(source);
  /** Put together of texts that stand in the same file, it is a text that stands in the file. */
  const isConstant = (sent: ts.Expression) =>
    ts.isTemplateExpression(sent) &&
    sent.templateSpans.every(({ expression }) => ts.isIdentifier(expression) && texts.has(expression.text));
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      SENDS.test(node.expression.name.text)
    ) {
      const [sent] = node.arguments;
      if (
        sent &&
        !isConstant(sent) &&
        (ts.isTemplateExpression(sent) ||
          (ts.isBinaryExpression(sent) && sent.operatorToken.kind === ts.SyntaxKind.PlusToken))
      ) {
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names of the constants at the top of the file that are texts and nothing else. */
function constantTexts(source: ts.SourceFile): Set<string> {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => declarationList.flags & ts.NodeFlags.Const);
  const texts = declared
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ initializer }) => initializer && ts.isStringLiteralLike(initializer));
  return new Set(texts.map(({ name }) => name.getText(source)));
}

describe('the source', () => {
  test('sends PostgreSQL texts that stand in the code, and values apart from them', () => {
    const built = files
      .filter(
        (file) =>
          !file.startsWith('libs/reads/') &&
          !NAMES_THINGS.some((place) => file.startsWith(place)) &&
          !file.endsWith('.spec.ts'),
      )
      .flatMap((file) => builtSql(file, textOf(file)));
    expect(built).toEqual([]);
  });

  test.each([
    ['manager.query(`select * from meeting where id = ${id}`)'],
    ["client.query('select * from meeting order by ' + column)"],
    ['builder.andWhere(`title like ${words}`, {})'],
    ['const ORDER = order; manager.query(`select * from meeting order by ${ORDER}`)'],
  ])('would not get %s past this', (planted) => {
    expect(builtSql('planted.ts', planted)).toEqual(['planted.ts:1']);
  });

  test('reads the environment in libs/config, and nowhere else', () => {
    // The processes hand it over as they find it: to the one place that knows it.
    const handed = (text: string) => text.replace(/readConfig\(process\.env\)/g, '');
    const readers = files.filter(
      (file) =>
        !file.startsWith('libs/config/') &&
        /process\.env\b|process\[['"]env|\benv\b.*from ['"](node:)?process/.test(handed(textOf(file))),
    );
    expect(readers).toEqual([]);
  });

  test('has no file that nobody reads to its end', () => {
    const long = files
      .map((file) => [file, textOf(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  test('has no drawer for what belongs nowhere', () => {
    expect(files.filter((file) => /(^|\/)(utils?|common|shared|helpers?)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });
});
