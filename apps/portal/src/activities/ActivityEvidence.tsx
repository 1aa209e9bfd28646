import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { FileField } from '../forms/FileField';
import { fileSize } from '../forms/fileSize';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { DayOf } from '../ui/When';

const ActivityEvidenceListFragment = graphql(`
  fragment ActivityEvidenceList on CampaignActivity {
    id
    evidence {
      id
      words
      address
      addedAt
      file {
        id
        name
        size
        mediaType
      }
      addedBy {
        id
        name
      }
    }
    viewerCan {
      prove
    }
  }
`);

const AddActivityEvidenceMutation = graphql(`
  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {
    addActivityEvidence(input: $input) {
      activity {
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

const RemoveActivityEvidenceMutation = graphql(`
  mutation RemoveActivityEvidence($input: RemoveActivityEvidenceInput!) {
    removeActivityEvidence(input: $input) {
      activity {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

interface ActivityEvidenceProps {
  activity: FragmentType<typeof ActivityEvidenceListFragment>;
}

/** What shows that it was done: photographs, other files and addresses. */
export function ActivityEvidence({ activity }: ActivityEvidenceProps) {
  const { id, evidence, viewerCan } = readFragment(ActivityEvidenceListFragment, activity);
  const [removing, remove] = useState<{ id: string; words: string }>();
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {evidence.length === 0 && <p className="govuk-body">Nothing shows yet that it was done.</p>}
      <ul className="rt-evidence">
        {evidence.map(({ id: evidenceId, words, address, file, addedAt, addedBy }) => (
          <li key={evidenceId}>
            <a className="govuk-link" href={file ? `/files/${file.id}` : (address ?? '')} rel="noreferrer">
              {words}
            </a>
            {file?.mediaType.startsWith('image/') && (
              // The link before it says what it shows.
              <img className="rt-evidence__picture" src={`/files/${file.id}`} alt="" loading="lazy" />
            )}
            <p className="rt-evidence__facts">
              {file ? `${file.name}, ${fileSize(file.size)}` : address}. Added <DayOf at={addedAt} />
              {addedBy && ` by ${addedBy.name}`}.{' '}
              {viewerCan.prove && (
                <TextButton about={words} onPress={() => remove({ id: evidenceId, words })}>
                  Take it away
                </TextButton>
              )}
            </p>
          </li>
        ))}
      </ul>
      {viewerCan.prove && (
        <Details summary="Add a photograph, a file or a link">
          <AddEvidenceForm activityId={id} />
        </Details>
      )}
      {removing && <RemoveEvidence evidence={removing} onClose={() => remove(undefined)} />}
    </section>
  );
}

function AddEvidenceForm({ activityId }: { activityId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(AddActivityEvidenceMutation, {
    initial: { activityId, words: '', fileId: '', address: '' },
    rules: [required('words', 'Enter what it shows'), atMost('words', 300, 'Keep what it shows within 300 characters')],
    variables: ({ fileId, address, ...input }) => ({
      input: { ...input, fileId: fileId || null, address: address.trim() || null },
    }),
    onDone: () => notify('It is added. Those who plan the campaign see it.'),
  });
  return (
    <Form form={form} isSmall>
      <TextField
        name="words"
        label="What does it show?"
        hint="For whoever cannot see a picture. For example, a poster in the bus shelter on Grey Street"
      />
      <FileField
        name="fileId"
        label="Photograph or other file"
        optional
        hint="Show no person who did not agree to it. Photographs may also say in their details where they were taken."
      />
      <TextField name="address" label="Or a link" optional type="url" hint="Such as a post or a newspaper’s page" />
      <SubmitButton>Add it</SubmitButton>
    </Form>
  );
}

interface RemoveEvidenceProps {
  evidence: { id: string; words: string };
  onClose: () => void;
}

function RemoveEvidence({ evidence: { id, words }, onClose }: RemoveEvidenceProps) {
  const notify = useNotify();
  const [{ fetching }, execute] = useMutation(RemoveActivityEvidenceMutation);
  async function remove() {
    const { data, error } = await execute({ input: { evidenceId: id } });
    const refused = data ? data.removeActivityEvidence.problems[0]?.message : failureOf(error).text;
    onClose();
    notify(refused ?? `Taken away: ${words}`);
  }
  return (
    <ConfirmDialog
      title="Take it away?"
      confirm="Take it away"
      isBusy={fetching}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      “{words}” is taken out of the campaign for everybody, and its file is deleted. It cannot be brought back.
    </ConfirmDialog>
  );
}
