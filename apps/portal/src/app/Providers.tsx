import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { client } from './client';

export function Providers({ children }: { children: ReactNode }) {
  return <Provider value={client}>{children}</Provider>;
}
