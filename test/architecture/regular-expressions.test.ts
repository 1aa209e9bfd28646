import { globSync, readFileSync } from 'node:fs';
import { createContext, runInContext, type Context } from 'node:vm';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';

jest.setTimeout(120_000);

/** Text of the longest that anybody can send is twice this; longer than that is refused before it is read. */
const LENGTH = 100_000;
/** Measured once more when slower, for other programs run beside us. */
const MOST_MS = 150;
/**
 * So many times shorter at first. What grows with the square of the length, and is too slow on the long text, takes its share
 * of the time here too, and what grows faster does not end; so most attacks need not be made long.
 */
const SHORTER = 20;
/** A pattern that backtracks is stopped here. */
const PATIENCE_MS = 400;

/** Slow on long text, which never comes to them: why. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  '/\\S+@\\S+/g': 'what our own mail server answered, cut to 300 characters',
};

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = ['libs', 'apps/api/src', 'apps/portal/src'].flatMap((root) =>
  globSync(`${root}/**/*.{ts,tsx}`).filter((file) => !/\.spec\.tsx?$|\/gql\//.test(file)),
);

function patternsOf(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** A text as long as is wanted, and longer by what it begins with. */
type Attack = (length: number) => string;

/** Texts that bring a pattern far before they fail it: parts of what it matches, again and again, and then something else. */
function attacksOn({ source, flags }: Found): Attack[] {
  const seeds = new Set([
    '',
    ...source
      .replace(/\\[a-zA-Z]\d*/g, '')
      .replace(/[^\w\s@.<>{}"'=/-]/g, '')
      .split(''),
  ]);
  for (const each of [' ', '\n', '\t', 'a', 'A', '0', '-', '.', '=', '<', '"', '\u0000']) seeds.add(each);
  for (const each of matching(source, flags)) seeds.add(each);
  const attacks = new Map<string, Attack>();
  for (const seed of seeds) {
    const parts = new Set<string>([seed]);
    for (let from = 0; from < seed.length && parts.size < 24; from += 1)
      for (const size of [1, 2, 4]) parts.add(seed.slice(from, from + size));
    for (const part of parts) {
      if (part === '') continue;
      const before = seed.slice(0, Math.max(0, seed.indexOf(part)));
      for (const end of ['\u0001', '!\n'])
        attacks.set(
          JSON.stringify([before, part, end]),
          (length) => before + part.repeat(Math.ceil(length / part.length)).slice(0, length) + end,
        );
    }
  }
  return [...attacks.values()];
}

function matching(source: string, flags: string): string[] {
  try {
    const all = fc.stringMatching(new RegExp(source, flags.replace(/[gymd]/g, '')), { size: 'small' });
    return fc.sample(all, { numRuns: 4, seed: 1 }).map((each) => each.slice(0, 40));
  } catch {
    // Lookaround cannot be generated from; the letters of the pattern are tried all the same.
    return [];
  }
}

/** Milliseconds that the slowest attack takes, and how it begins. */
function worstOf(pattern: Found): { ms: number; attack: string } {
  const context = createContext({ text: '', pattern: new RegExp(pattern.source, pattern.flags.replace('y', '')) });
  const run = (text: string): number => {
    context['text'] = text;
    const began = performance.now();
    try {
      runInContext(`pattern.lastIndex = 0; pattern.test(text); text.replace(pattern, '')`, context, {
        timeout: PATIENCE_MS,
      });
    } catch {
      return PATIENCE_MS;
    }
    return performance.now() - began;
  };
  let worst = { ms: 0, attack: '' };
  for (const attack of slowOnes(attacksOn(pattern), context)) {
    const text = attack(LENGTH);
    let ms = run(text);
    for (let again = 0; again < 2 && ms > MOST_MS; again += 1) ms = Math.min(ms, run(text));
    if (ms > worst.ms) worst = { ms, attack: JSON.stringify(text.slice(0, 12)) };
    if (worst.ms >= PATIENCE_MS) break;
  }
  return worst;
}

/** Those that are worth making long; all, where one of them does not end. */
function slowOnes(attacks: readonly Attack[], context: Context): readonly Attack[] {
  context['isSlow'] = (attack: Attack, tryOut: (text: string) => void): boolean => {
    const text = attack(LENGTH / SHORTER);
    const began = performance.now();
    tryOut(text);
    return performance.now() - began > MOST_MS / SHORTER ** 2;
  };
  context['attacks'] = attacks;
  try {
    return runInContext(
      `attacks.filter((attack) => isSlow(attack, (text) => { pattern.lastIndex = 0; pattern.test(text); text.replace(pattern, ''); }))`,
      context,
      { timeout: PATIENCE_MS * 2 },
    ) as Attack[];
  } catch {
    return attacks;
  }
}

const all = files.flatMap(patternsOf);
const distinct = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).entries()];

describe('regular expressions', () => {
  test('take a moment only, whatever they are given', () => {
    expect(distinct.length).toBeGreaterThan(30);
    const slow = distinct
      .filter(([pattern]) => !(pattern in NEVER_LONG))
      .map(([pattern, found]) => ({ pattern, file: found.file, ...worstOf(found) }))
      .filter(({ ms }) => ms > MOST_MS)
      .map(({ pattern, file, ms, attack }) => `${file}: ${pattern} took ${Math.round(ms)} ms on ${attack}…`);
    expect(slow).toEqual([]);
  });

  test.each(['^(a+)+$', '(x+x+)+y', '\\s+$', '^([a-z]+)*@example$', '(a|aa)+!'])('%s would be found out', (source) => {
    expect(worstOf({ file: '', source, flags: '' }).ms).toBeGreaterThan(MOST_MS);
  });

  test('are not made of text that is not in the source', () => {
    const made = files.filter((file) => /new RegExp\(/.test(readFileSync(file, 'utf8')));
    expect(made).toEqual([]);
  });
});
