import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const SignCampaignMutation = graphql(`
  mutation SignCampaign($input: SignCampaignInput!) {
    signCampaign(input: $input) {
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

export interface Asked {
  readonly partnerId: string;
  /** Of what stands on the page. */
  readonly wordsRead: string;
  readonly agency: string;
  /** Where one goes once it is answered. */
  readonly at: string;
}

export function SignForm({ partnerId, wordsRead, agency, at }: Asked) {
  const notify = useNotify();
  const { form } = useMutationForm(SignCampaignMutation, {
    initial: { partnerId, wordsRead },
    onDone: ({ campaign }) =>
      notify(
        campaign?.status === 'SIGNED_OFF'
          ? `Signed for ${agency}. Everybody has signed now.`
          : `Signed for ${agency}. Those who plan it see that.`,
        at,
      ),
  });
  return (
    <Form form={form} isSmall>
      <p className="govuk-body">You sign for {agency}: it stands for what is written above, and does its part.</p>
      <SubmitButton>Sign it off</SubmitButton>
    </Form>
  );
}
