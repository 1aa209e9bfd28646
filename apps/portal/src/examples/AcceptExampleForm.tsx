import { RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { FoundBy, ResourceKind } from '../gql/enums';
import { kindWords } from '../library/words';
import { useNotify } from '../ui/notifications';

const AcceptExampleMutation = graphql(`
  mutation AcceptExample($input: AcceptExampleInput!) {
    acceptExample(input: $input) {
      example {
        id
        state
        version
        resource {
          id
          pending {
            id
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

interface AcceptExampleFormProps {
  example: { id: string; version: number };
  /** What was made of it was thrown away: they were told already. */
  isAnew: boolean;
}

export function AcceptExampleForm({ example: { id, version }, isAnew }: AcceptExampleFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(AcceptExampleMutation, {
    initial: { exampleId: id, version, kind: '', foundBy: 'PUBLIC', outcome: '' },
    rules: [
      required('kind', 'Choose what it is'),
      atMost('outcome', 2000, 'Keep what you write to them within 2,000 characters'),
    ],
    variables: ({ kind, foundBy, ...input }) => ({
      input: { ...input, kind: kind as ResourceKind, foundBy: foundBy as FoundBy },
    }),
    onDone: ({ example }) =>
      notify(
        'It is accepted, and this is your draft of it. Go over it, then submit it for review.',
        `/library/submissions/${example?.resource?.pending?.id}`,
      ),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-body">
        A draft for the library begins from it, in their words, with their file and under their licence. It is yours to
        go over before it is reviewed.
      </p>
      <SelectField
        name="kind"
        label="What is it?"
        empty="Choose"
        choices={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
      />
      <RadioField
        name="foundBy"
        label="Who finds it?"
        choices={[
          { value: 'PUBLIC', label: 'Everybody' },
          { value: 'NETWORK', label: 'Members of partnerships' },
        ]}
      />
      {!isAnew && (
        <TextArea
          name="outcome"
          label="What you write to them"
          optional
          rows={4}
          hint="It goes into the mail that tells them."
        />
      )}
      <SubmitButton>{isAnew ? 'Begin a draft' : 'Accept it, and tell them'}</SubmitButton>
    </Form>
  );
}
