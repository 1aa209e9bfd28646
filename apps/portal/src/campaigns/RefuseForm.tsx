import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import type { Asked } from './SignForm';

const RefuseCampaignMutation = graphql(`
  mutation RefuseCampaign($input: RefuseCampaignInput!) {
    refuseCampaign(input: $input) {
      campaign {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function RefuseForm({ partnerId, wordsRead, agency, at, hasSigned }: Asked & { hasSigned: boolean }) {
  const notify = useNotify();
  const { form } = useMutationForm(RefuseCampaignMutation, {
    initial: { partnerId, wordsRead, because: '' },
    rules: [
      required('because', 'Say what would have to change'),
      atMost('because', 1000, 'Keep it within 1,000 characters'),
    ],
    onDone: () => notify(`${agency} does not sign. Whoever runs the campaign is told why, by email.`, at),
  });
  return (
    <Details summary={hasSigned ? 'Take the signature back' : 'Refuse to sign it'}>
      <Form form={form} isSmall>
        <TextArea
          name="because"
          label="What would have to change?"
          hint="All who plan the campaign read it. It is mended, and you are asked again."
          rows={3}
        />
        <SubmitButton kind="warning">{hasSigned ? 'Take it back' : 'Refuse'}</SubmitButton>
      </Form>
    </Details>
  );
}
