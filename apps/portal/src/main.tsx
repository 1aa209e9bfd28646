import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { client } from './app/client';
import { Providers } from './app/Providers';
import { router, routerReady } from './app/router';
import { served } from './ui/served';
import './styles.scss';

const root = document.getElementById('root')!;
const portal = (
  <StrictMode>
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>
);

// In pieces: the page can be read, and its links followed, while it is taken over.
if (served) void routerReady.then(() => startTransition(() => void hydrateRoot(root, portal)));
else createRoot(root).render(portal);

// A page that the browser kept whole must not come back after signing out: it asks the server again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
