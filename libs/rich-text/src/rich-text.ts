export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

export type Inline = Text | { readonly type: 'hardBreak' };

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 3 | 4 };
  readonly content: readonly Inline[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly (Paragraph | List)[];
}

export type List =
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | { readonly type: 'orderedList'; readonly attrs: { readonly start: number }; readonly content: readonly ListItem[] };

/**
 * Where something belongs that is kept elsewhere. What it shows is read with the rights of whoever looks at it. Only in minutes.
 */
export interface Reference {
  readonly type: 'reference';
  readonly attrs: { readonly kind: 'decision' | 'action'; readonly id: string };
}

export type Block = Paragraph | Heading | List | Reference;

/** A text as people write it in the editor, and as it is kept. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly Block[];
}
