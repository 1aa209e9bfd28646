import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
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
  const { act, isBusy, refusal } = useAct(SayUsedMutation);
  return (
    <>
      <p className="govuk-body" role="status">
        {isUsed
          ? `You said that you used version ${number}.`
          : 'Say so if you used it. It is counted; nobody is told that it was you.'}
      </p>
      <Button kind="secondary" onPress={() => act({ input: { versionId: id, isUsed: !isUsed } })} isBusy={isBusy}>
        {isUsed ? 'Take back that I used it' : 'I used it'}
      </Button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
