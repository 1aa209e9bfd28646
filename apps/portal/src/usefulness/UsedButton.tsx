import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql } from '../gql';
import { Button } from '../ui/Button';

const SayUsedMutation = graphql(`
  mutation SayUsed($input: SayUsedInput!) {
    sayUsed(input: $input) {
      resourceVersion {
        id
        resource {
          id
          usefulness {
            yours {
              id
              isUsed
            }
          }
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface UsedButtonProps {
  version: { id: string; number: number };
  isUsed: boolean;
}

/** "I used it", once for each version. */
export function UsedButton({ version: { id, number }, isUsed }: UsedButtonProps) {
  const [{ fetching }, say] = useMutation(SayUsedMutation);
  const [refusal, refuse] = useState('');

  async function press() {
    refuse('');
    const { data, error } = await say({ input: { versionId: id, isUsed: !isUsed } });
    const refused = data ? data.sayUsed.problems[0]?.message : failureOf(error).text;
    if (refused) refuse(refused);
  }
  return (
    <>
      <p className="govuk-body" role="status">
        {isUsed
          ? `You said that you used version ${number}.`
          : 'Say so if you used it. It is counted; nobody is told that it was you.'}
      </p>
      <Button kind="secondary" onPress={() => void press()} isBusy={fetching}>
        {isUsed ? 'Take back that I used it' : 'I used it'}
      </Button>
      <div role="alert">{refusal && <p className="govuk-error-message">{refusal}</p>}</div>
    </>
  );
}
