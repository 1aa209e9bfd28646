import { graphql } from '../gql';
import { EndTermForm } from '../partnerships/EndTermForm';
import { useNotify } from '../ui/notifications';
import { WHAT_CLOSES } from './words';

const StepDownMutation = graphql(`
  mutation StepDown($input: EndTermInput!) {
    stepDown(input: $input) {
      partnership {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface StepDownFormProps {
  term: { id: string; version: number };
  /** The office within a sentence. */
  office: string;
}

/** Giving up one's own office, with what that closes to oneself. */
export function StepDownForm({ term, office }: StepDownFormProps) {
  const notify = useNotify();
  return (
    <EndTermForm
      mutation={StepDownMutation}
      term={term}
      summary={`Step down as ${office}`}
      action="Step down"
      consequence={`You stop being ${office} at once: ${WHAT_CLOSES} you, unless you hold another office here. A seat that you fill stays yours.`}
      onDone={() => notify(`You are no longer ${office}. The other officers can appoint somebody.`, '/partnerships')}
    />
  );
}
