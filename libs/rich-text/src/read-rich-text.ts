import { problem, refuse, type Problem } from '@lib/kernel';
import type { Block, Inline, List, ListItem, Mark, Paragraph, Reference, RichText } from './rich-text.js';
import { wordsOf } from './words-of.js';

interface Rule {
  /** How the text is called where people see it. */
  readonly label: string;
  /** Of letters; what makes their form is not counted. */
  readonly max: number;
  /** Whether it may refer to what is kept elsewhere. */
  readonly mayRefer?: boolean;
}

/** Far more than a text of that length needs. */
const mostJson = (max: number): number => Math.max(200_000, max * 10);
const mostBlocks = (max: number): number => Math.max(2000, max / 10);
const DEEPEST_LIST = 5;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SCHEMES = ['https:', 'http:', 'mailto:'];
/** Neither seen nor kept by the database; lines end by a node of their own. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

type Found = Readonly<Record<string, unknown>>;

/** Something in it is none of what we know. */
class Unknown extends Error {}

/** The document that somebody wrote, made anew of what we know. Refuses with every fault that can be told. */
export function readRichText(typed: string, rule: Rule, ...path: string[]): RichText {
  const { label, max } = rule;
  const reading = new Reading(rule);
  const document = reading.document(typed);
  const faults: (Problem | false)[] = [
    document === null &&
      problem('NOT_A_TEXT', `${upper(label)} could not be read. Write it again, or paste it as plain text.`, ...path),
    ...reading.badLinks.map((href) =>
      problem(
        'NOT_A_LINK',
        `“${href.slice(0, 80)}” is no address to link to. Enter a whole one, like https://www.example.org/guide.`,
        ...path,
      ),
    ),
  ];
  const length = document ? wordsOf(document).length : 0;
  refuse([
    ...faults,
    length > max &&
      problem(
        'TOO_LONG',
        `${upper(label)} must be ${max.toLocaleString('en-GB')} characters or fewer; it is ${length.toLocaleString('en-GB')}.`,
        ...path,
      ),
  ]);
  return document!;
}

class Reading {
  readonly badLinks: string[] = [];
  private blocks = 0;

  constructor(private readonly rule: Rule) {}

  document(typed: string): RichText | null {
    if (typed.length > mostJson(this.rule.max)) return null;
    try {
      const doc = found(JSON.parse(typed), 'doc');
      return { type: 'doc', content: children(doc).map((each) => this.block(each)) };
    } catch (error) {
      if (error instanceof Unknown || error instanceof SyntaxError || error instanceof RangeError) return null;
      throw error;
    }
  }

  private block(from: unknown): Block {
    const node = found(from);
    if (node['type'] === 'paragraph') return this.paragraph(node);
    if (node['type'] === 'reference' && this.rule.mayRefer) return this.reference(node);
    if (node['type'] !== 'heading') return this.list(node, 1);
    const level = attribute(node, 'level');
    if (level !== 3 && level !== 4) throw new Unknown();
    return { type: 'heading', attrs: { level }, content: this.inlines(node) };
  }

  private paragraph(from: unknown): Paragraph {
    const node = found(from, 'paragraph');
    this.count();
    return { type: 'paragraph', content: this.inlines(node) };
  }

  private reference(node: Found): Reference {
    this.count();
    const [kind, id] = [attribute(node, 'kind'), attribute(node, 'id')];
    if ((kind !== 'decision' && kind !== 'action') || typeof id !== 'string' || !UUID.test(id)) throw new Unknown();
    return { type: 'reference', attrs: { kind, id } };
  }

  private count(): void {
    if (++this.blocks > mostBlocks(this.rule.max)) throw new Unknown();
  }

  private list(node: Found, depth: number): List {
    if (depth > DEEPEST_LIST) throw new Unknown();
    const content = children(node).map((each) => this.item(each, depth));
    if (content.length === 0) throw new Unknown();
    if (node['type'] === 'bulletList') return { type: 'bulletList', content };
    if (node['type'] !== 'orderedList') throw new Unknown();
    const start = attribute(node, 'start') ?? 1;
    if (!Number.isInteger(start) || Number(start) < 0 || Number(start) > 9999) throw new Unknown();
    return { type: 'orderedList', attrs: { start: Number(start) }, content };
  }

  private item(from: unknown, depth: number): ListItem {
    const [first, ...others] = children(found(from, 'listItem'));
    return {
      type: 'listItem',
      content: [
        this.paragraph(first),
        ...others.map((each) => {
          const node = found(each);
          return node['type'] === 'paragraph' ? this.paragraph(node) : this.list(node, depth + 1);
        }),
      ],
    };
  }

  private inlines(node: Found): Inline[] {
    return children(node).flatMap((each) => this.inline(found(each)));
  }

  private inline(node: Found): Inline[] {
    if (node['type'] === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node['type'] !== 'text' || typeof node['text'] !== 'string') throw new Unknown();
    const text = node['text'].replaceAll(CONTROL, ' ').toWellFormed();
    const marks = node['marks'] === undefined ? [] : list(node['marks']).flatMap((each) => this.mark(found(each)));
    if (text === '') return [];
    return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
  }

  private mark(node: Found): Mark[] {
    if (node['type'] === 'bold' || node['type'] === 'italic') return [{ type: node['type'] }];
    const href = attribute(node, 'href');
    if (node['type'] !== 'link' || typeof href !== 'string') throw new Unknown();
    if (isAddress(href)) return [{ type: 'link', attrs: { href: href.trim() } }];
    this.badLinks.push(href);
    return [];
  }
}

function found(value: unknown, type?: string): Found {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unknown();
  const node = value as Found;
  if (type !== undefined && node['type'] !== type) throw new Unknown();
  return node;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unknown();
  return value;
}

const children = (node: Found): readonly unknown[] => (node['content'] === undefined ? [] : list(node['content']));

const attribute = (node: Found, name: string): unknown =>
  node['attrs'] === undefined ? undefined : found(node['attrs'])[name];

function isAddress(typed: string): boolean {
  const href = typed.trim();
  if (href.length > 2000 || /[\s\p{Cc}]/u.test(href) || !href.isWellFormed() || !URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  return SCHEMES.includes(protocol) && username === '' && password === '';
}

const upper = (label: string): string => `${label[0]?.toUpperCase()}${label.slice(1)}`;
