import { useNavigate } from 'react-router';
import { CheckboxField } from '../../forms/ChoiceFields';
import { Form } from '../../forms/Form';
import { NobodySees } from '../../forms/NobodySees';
import { useOpenFormToken } from '../../forms/useOpenFormToken';
import { atMost, email, required } from '../../forms/rules';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextArea, TextField } from '../../forms/TextField';
import { useMutationForm } from '../../forms/useMutationForm';
import { useServedForm } from '../../forms/useServedForm';
import { graphql } from '../../gql';

const ContactPartnershipMutation = graphql(`
  mutation ContactPartnership($input: ContactPartnershipInput!) {
    contactPartnership(input: $input) {
      reference
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ContactFormProps {
  slug: string;
  name: string;
  token: string;
}

export function ContactForm({ slug, name, token: latest }: ContactFormProps) {
  const navigate = useNavigate();
  const served = useServedForm();
  const token = useOpenFormToken(latest, served);
  const { form } = useMutationForm(ContactPartnershipMutation, {
    served,
    initial: { senderName: '', senderEmail: '', organisation: '', message: '', agreed: false, website: '' },
    rules: [
      required('senderName', 'Enter your name'),
      atMost('senderName', 120, 'Keep your name within 120 characters'),
      required('senderEmail', 'Enter your email address'),
      email('senderEmail'),
      atMost('organisation', 200, 'Keep your organisation within 200 characters'),
      required('message', 'Enter your message'),
      atMost('message', 3000, 'Keep your message within 3,000 characters'),
      ({ agreed }) =>
        agreed
          ? undefined
          : { code: 'REQUIRED', message: 'Tick the box to say that we may pass this on', path: ['agreed'] },
    ],
    variables: (values) => ({
      input: {
        ...values,
        senderEmail: values.senderEmail.trim(),
        slug,
        formToken: token,
      },
    }),
    onDone: ({ reference }) => void navigate(`?sent=${String(reference)}`),
  });
  return (
    <Form form={form} isPosted>
      <input type="hidden" name="formToken" value={token} />
      <TextField name="senderName" label="Your name" autoComplete="name" />
      <TextField
        name="senderEmail"
        label="Your email address"
        type="email"
        autoComplete="email"
        hint="The answer is sent to it. Nothing else."
      />
      <TextField name="organisation" label="Your organisation" optional autoComplete="organization" />
      <TextArea
        name="message"
        label="Your message"
        hint="At most 3,000 characters. Nothing about a victim, a suspect or a single case: no names, no addresses."
        rows={8}
      />
      <NobodySees name="website" label="Leave this empty" />
      <h2 className="govuk-heading-m">What becomes of it</h2>
      <p className="govuk-body">
        Only those who hold an office in {name} read your message; where nobody does, the national coordinator. It is
        deleted after a year. Nobody else is told, and your address is used for the answer alone.
      </p>
      <CheckboxField name="agreed" label="You may pass my message, name and email address on to them" />
      <SubmitButton>Send the message</SubmitButton>
    </Form>
  );
}
