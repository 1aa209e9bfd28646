/** What a message says, before it is text or HTML. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Why they get it, where it is not for a place at a table. */
  readonly because?: string;
  /** Where they choose which they get. */
  readonly choose?: readonly [label: string, address: string];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly (readonly [label: string, address: string])[] };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const links = (...pairs: (readonly [string, string])[]): Block => ({ kind: 'links', links: pairs });
/** Rows without a value are left out. */
export const facts = (...rows: (readonly [string, string])[]): Block => ({
  kind: 'facts',
  rows: rows.filter(([, value]) => value !== ''),
});
