import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient, type Client } from 'urql';
import { graphql } from '../gql';
import { isAside } from '../ui/isAside';
import { reconnectedEvent } from '../ui/useReconnected';
import { SharedText, type Answer, type Exchange } from './sharedText';

const WriteMinutesMutation = graphql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    writeMinutes(input: $input) {
      exchanged {
        update
        writers
      }
      problems {
        code
        message
      }
    }
  }
`);

/** Those whose access ended, or whose session did. */
const OVER = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

const exchangeWith =
  (client: Client, textId: string): Exchange =>
  async (sent): Promise<Answer> => {
    const { data, error } = await client.mutation(
      WriteMinutesMutation,
      { input: { textId, ...sent } },
      { [isAside]: true },
    );
    if (error?.graphQLErrors.some(({ extensions }) => OVER.includes(String(extensions['code']))))
      return {
        is: 'ENDED',
        why: 'You can no longer write here: you were signed out, or your access has ended. Copy your words to keep them.',
      };
    const answer = data?.writeMinutes;
    if (error || !answer) return { is: 'UNREACHED' };
    const [problem] = answer.problems;
    if (problem?.code === 'MISSING_WORDS') return { is: 'MISSING' };
    if (problem?.code === 'NOT_A_DRAFT') return { is: 'CLOSED', why: problem.message };
    if (problem) return { is: 'REFUSED', why: problem.message };
    return answer.exchanged ? { is: 'KEPT', ...answer.exchanged } : { is: 'UNREACHED' };
  };

/** The text that is written at this moment, for as long as its editor is open. */
export function useSharedText(textId: string, title: string) {
  const client = useClient();
  const [shared] = useState(() => new SharedText(title, exchangeWith(client, textId)));
  const { standing, writers } = useSyncExternalStore(shared.subscribe, shared.read);
  useEffect(() => {
    shared.ask();
    window.addEventListener('online', shared.ask);
    window.addEventListener('offline', shared.lose);
    window.addEventListener(reconnectedEvent, shared.ask);
    // Some networks let no socket through: there one is ten seconds behind at most.
    const timer = setInterval(shared.ask, 10_000);
    return () => {
      window.removeEventListener('online', shared.ask);
      window.removeEventListener('offline', shared.lose);
      window.removeEventListener(reconnectedEvent, shared.ask);
      clearInterval(timer);
    };
  }, [shared]);
  return { shared, standing, writers };
}
