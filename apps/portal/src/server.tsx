import { StrictMode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import { cacheExchange, Client, fetchExchange, ssrExchange } from 'urql';
import { Providers } from './app/Providers';
import { routes } from './app/routes';
import { Serving, type House, type Served, type ServedForm } from './ui/served';
import { textOf } from './app/textOf';

/** Asks GraphQL as nobody in particular. The answer is as it would come over HTTP. */
type Ask = (query: string, variables: Record<string, unknown>) => Promise<object>;

const handler = createStaticHandler(routes);

interface Page {
  status: number;
  /** What stands in its head: title and metadata. */
  head: string;
  body: string;
  /** With which the browser takes it over; null when the portal is to begin anew. */
  state: Served | null;
}

/** Draws a page of the portal as nobody in particular sees it. Null when its address is not one for the public. */
export async function render(
  address: string,
  house: House,
  ask: Ask,
  form: ServedForm | null = null,
): Promise<Page | null> {
  const url = new URL(address, house.site);
  if (!isPublic(url.pathname)) return null;
  const context = await handler.query(new Request(url));
  if (context instanceof Response) return null;
  const answers = ssrExchange({ isClient: false });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    suspense: true,
    exchanges: [cacheExchange, answers, fetchExchange],
    fetch: async (_address, { body } = {}) => {
      const { query, variables } = JSON.parse(String(body)) as { query: string; variables?: Record<string, unknown> };
      return Response.json(await ask(query, variables ?? {}));
    },
  });
  let status = context.statusCode;
  const text = await textOf((onEnd, onError) =>
    renderToPipeableStream(
      <StrictMode>
        <Serving value={{ house, form, setStatus: (told) => (status = told) }}>
          <Providers client={client}>
            <StaticRouterProvider router={routerOf(context)} context={context} hydrate={false} />
          </Providers>
        </Serving>
      </StrictMode>,
      // One whole page: parts that are put in place later would need a script in the page.
      { progressiveChunkSize: Infinity, onAllReady: onEnd, onError, onShellError: onError },
    ),
  );
  const head = HEAD.exec(text)?.[0] ?? '';
  return {
    status,
    head,
    body: text.slice(head.length),
    // Of what is hidden, and what never was, the answer is the same: it does not even say what was asked.
    state: status === 200 ? { answers: answers.extractData(), form } : null,
  };
}

const routerOf = (context: StaticHandlerContext) => createStaticRouter(handler.dataRoutes, context);

const isPublic = (path: string): boolean => {
  const handle: unknown = matchRoutes(routes, path)?.at(-1)?.route.handle;
  return typeof handle === 'object' && handle !== null && 'isPublic' in handle && handle.isPublic === true;
};

/** React puts titles and metadata before all else. Their values are escaped, so that no sign in them ends an element. */
const HEAD = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/;
