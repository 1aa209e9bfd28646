/** The answer to one GraphQL request. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly headers: Headers;
}

/** A browser, as far as the API can tell: it keeps cookies and speaks GraphQL. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async ask<T = any>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: T; errors?: Answer<T>['errors'] };
    return { status: response.status, data: body.data as T, errors: body.errors ?? [], headers: response.headers };
  }

  /** As `ask`, for what is expected to go well. */
  async get<T = any>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers: { ...this.headers, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) },
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async signIn(email: string, password = PASSWORD): Promise<this> {
    const { signIn } = await this.get(
      `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } problems { code message } } }`,
      {
        input: { email, password },
      },
    );
    if (!signIn.viewer) throw new Error(JSON.stringify(signIn.problems));
    return this;
  }
}

/** The password of everybody in the tests. */
export const PASSWORD = 'correct horse battery staple';
