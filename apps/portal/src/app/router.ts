import { createBrowserRouter } from 'react-router';
import { routes } from './routes';

export const router = createBrowserRouter(routes);

/** Comes when the page of the address is loaded: what the server drew stays until then. */
export const routerReady = new Promise<void>((ready) => {
  if (router.state.initialized) ready();
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    ready();
  });
});
