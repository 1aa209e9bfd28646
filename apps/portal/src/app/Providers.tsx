import type { ReactNode } from 'react';
import { Provider, type Client } from 'urql';

export function Providers({ client, children }: { client: Client; children: ReactNode }) {
  return <Provider value={client}>{children}</Provider>;
}
