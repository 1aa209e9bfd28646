import { useState } from 'react';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { DiscardDialog } from './DiscardDialog';

const SubmissionActionsFragment = graphql(`
  fragment SubmissionActions on ResourceVersion {
    id
    version
    foundBy
    partnership {
      id
      name
    }
    checks {
      stops
    }
    viewerCan {
      submit
      takeBack
      discard
    }
    ...DiscardDialog
  }
`);

const SubmitResourceMutation = graphql(`
  mutation SubmitResource($input: SubmitResourceInput!) {
    submitResource(input: $input) {
      resourceVersion {
        id
        version
        state
        submittedAt
        viewerCan {
          change
          submit
          takeBack
          review
          discard
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

const TakeBackResourceMutation = graphql(`
  mutation TakeBackResource($input: TakeBackResourceInput!) {
    takeBackResource(input: $input) {
      resourceVersion {
        id
        version
        state
        viewerCan {
          change
          submit
          takeBack
          review
          discard
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

/** Sending it to its reviewers, and taking it back. */
export function SubmissionActions({ version: ref }: { version: FragmentType<typeof SubmissionActionsFragment> }) {
  const version = readFragment(SubmissionActionsFragment, ref);
  const { id, viewerCan, checks, partnership, foundBy } = version;
  const [isDiscarding, setDiscarding] = useState(false);
  const notify = useNotify();
  const reviewers =
    foundBy === 'PUBLIC' || foundBy === 'NETWORK'
      ? 'national coordinators'
      : `the officers of ${partnership?.name ?? 'the partnership'}`;
  const initial = { versionId: id, version: version.version };
  const { form: submitting } = useMutationForm(SubmitResourceMutation, {
    initial,
    onDone: () => notify(`Submitted. It is with ${reviewers} now; you are told by email what they decide.`),
  });
  const { form: takingBack } = useMutationForm(TakeBackResourceMutation, {
    initial,
    onDone: () => notify('You have it back. Change it and submit it again when it is ready.'),
  });
  const isStopped = checks.some(({ stops }) => stops);
  return (
    <>
      {viewerCan.submit && (
        <Form form={submitting} isSmall>
          <p className="govuk-body">
            {isStopped
              ? 'Put right what the checks name, then submit it.'
              : `It goes to ${reviewers}. They publish it, or return it to you with reasons.`}
          </p>
          <SubmitButton>Submit for review</SubmitButton>
        </Form>
      )}
      {viewerCan.takeBack && (
        <Form form={takingBack} isSmall>
          <SubmitButton kind="secondary">Take it back</SubmitButton>
        </Form>
      )}
      {viewerCan.discard && (
        <Button kind="secondary" onPress={() => setDiscarding(true)}>
          Throw it away
        </Button>
      )}
      {isDiscarding && <DiscardDialog version={version} onClose={() => setDiscarding(false)} />}
    </>
  );
}
