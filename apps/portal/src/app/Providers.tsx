import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Provider } from 'urql';
import { client } from './client';

export function Providers({ children }: { children: ReactNode }) {
  return (
    <Provider value={client}>
      <I18nProvider locale="en-GB">{children}</I18nProvider>
    </Provider>
  );
}
