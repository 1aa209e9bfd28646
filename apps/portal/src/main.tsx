import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/Providers';
import { router } from './app/router';
import './styles.scss';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);

// A page that the browser kept whole must not come back after signing out: it asks the server again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
