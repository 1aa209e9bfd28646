import { createHash } from 'node:crypto';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What a form of a page sent: each field by its name, as it was typed. */
export class Typed {
  constructor(readonly values: Readonly<Record<string, string | readonly string[]>>) {}

  has = (name: string): boolean => this.text(name) !== '';
  text = (name: string): string => String(this.list(name)[0] ?? '');
  list = (name: string): readonly string[] => [this.values[name] ?? []].flat();

  without = (name: string): Typed =>
    new Typed(Object.fromEntries(Object.entries(this.values).filter(([each]) => each !== name)));

  /** The same for the same words, so that a form that is sent twice in one go does once what it does. */
  get key(): string {
    const hash = createHash('sha256')
      .update(JSON.stringify(Object.entries(this.values)))
      .digest('hex');
    return [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `8${hash.slice(13, 16)}`,
      `8${hash.slice(17, 20)}`,
      hash.slice(20, 32),
    ].join('-');
  }
}

/** As forms have it: a name that comes twice has two values. */
export const oneOrMore = (before: string | string[] | undefined, value: string): string | string[] =>
  before === undefined ? value : [before, value].flat();

type Params = Readonly<Record<string, string>>;

/** A form of a public page that is sent without scripts, to the page's own address. */
export interface Post {
  /** The route of its page, as in the portal. */
  readonly path: string;
  /** Whether a file may come with it, of which the mutation hears by `fileToken`. */
  readonly hasFile?: boolean;
  /** Asks for one payload, with `problems { code message path }` and what `goTo` needs. */
  readonly mutation: string;
  readonly variables: (typed: Typed, params: Params) => Record<string, unknown>;
  /** What our schema cannot be asked without; said before it is asked. */
  readonly missing?: (typed: Typed) => Problem[];
  /** Where to go when it is done. */
  readonly goTo: (payload: Readonly<Record<string, unknown>>, params: Params) => string;
}

export const posts: readonly Post[] = [
  {
    path: '/propose',
    mutation: `mutation ProposeWithoutScripts($input: ProposePartnershipInput!) {
      proposePartnership(input: $input) { reference problems { code message path } }
    }`,
    missing: (typed) =>
      typed.has('existsAlready')
        ? []
        : [{ code: 'REQUIRED', message: 'Say whether it exists already', path: ['existsAlready'] }],
    variables: (typed) => ({
      input: {
        ...textsOf(typed, 'name', 'area', 'region', 'purpose', 'agencies', 'website', 'formToken'),
        ...textsOf(typed, 'proposerName', 'proposerRole'),
        proposerEmail: typed.text('proposerEmail').trim(),
        tier: typed.text('tier') || null,
        existsAlready: typed.text('existsAlready') === 'yes',
        agreed: typed.has('agreed'),
        requestKey: typed.key,
      },
    }),
    goTo: ({ reference }) => `/propose?sent=${encodeURIComponent(String(reference))}`,
  },
  {
    path: '/directory/:slug/contact',
    mutation: `mutation ContactWithoutScripts($input: ContactPartnershipInput!) {
      contactPartnership(input: $input) { reference problems { code message path } }
    }`,
    variables: (typed, { slug = '' }) => ({
      input: {
        slug,
        ...textsOf(typed, 'senderName', 'organisation', 'message', 'website', 'formToken'),
        senderEmail: typed.text('senderEmail').trim(),
        agreed: typed.has('agreed'),
      },
    }),
    goTo: ({ reference }, { slug = '' }) =>
      `/directory/${encodeURIComponent(slug)}/contact?sent=${encodeURIComponent(String(reference))}`,
  },
  {
    path: '/calls/:slug',
    hasFile: true,
    mutation: `mutation AnswerCallWithoutScripts($input: AnswerCallInput!) {
      answerCall(input: $input) { reference problems { code message path } }
    }`,
    variables: (typed, { slug = '' }) => ({
      input: {
        slug,
        ...textsOf(typed, 'title', 'words', 'link', 'fileToken', 'name', 'organisation', 'website', 'formToken'),
        email: typed.text('email').trim(),
        licence: typed.text('licence') || null,
        isNamed: typed.has('isNamed'),
        agreed: typed.has('agreed'),
        // A file that is sent twice has two tokens.
        requestKey: typed.without('fileToken').key,
      },
    }),
    goTo: ({ reference }, { slug = '' }) =>
      `/calls/${encodeURIComponent(slug)}?sent=${encodeURIComponent(String(reference))}`,
  },
];

const textsOf = (typed: Typed, ...names: string[]) => Object.fromEntries(names.map((name) => [name, typed.text(name)]));
