/** A text with a form, as the server keeps it: see its `libs/rich-text`. */
export interface Mark {
  type: 'bold' | 'italic' | 'link';
  attrs?: { href?: string };
}

export interface Node {
  type:
    | 'doc'
    | 'paragraph'
    | 'heading'
    | 'bulletList'
    | 'orderedList'
    | 'listItem'
    | 'text'
    | 'hardBreak'
    | 'reference';
  attrs?: { level?: number; start?: number; kind?: 'decision' | 'action'; id?: string };
  content?: Node[];
  text?: string;
  marks?: Mark[];
}

export const EMPTY = '{"type":"doc","content":[]}';

/** What the server sent is in order; an empty text is what a form may begin with. */
export const documentOf = (content: string): Node => JSON.parse(content || EMPTY) as Node;

/** Where a link may lead. The server asks the same, and its word counts. */
export const isAddress = (href: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(href) && URL.canParse(href);
