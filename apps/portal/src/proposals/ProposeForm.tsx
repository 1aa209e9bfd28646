import { useState } from 'react';
import { CheckboxField, RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { NobodySees } from '../forms/NobodySees';
import { useOpenFormToken } from '../forms/useOpenFormToken';
import { atMost, email, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { useServedForm } from '../forms/useServedForm';
import { graphql } from '../gql';
import type { GeographicTier } from '../gql/enums';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { tierWords } from '../partnerships/words';

const ProposeMutation = graphql(`
  mutation ProposePartnership($input: ProposePartnershipInput!) {
    proposePartnership(input: $input) {
      reference
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ProposeFormProps {
  token: string;
  person?: { name: string; email: string; jobTitle: string };
  onSent: (sent: { reference: string; email: string }) => void;
}

export function ProposeForm({ token: latest, person, onSent }: ProposeFormProps) {
  const served = useServedForm();
  const [requestKey] = useState(() => crypto.randomUUID());
  const token = useOpenFormToken(latest, served);
  const { form } = useMutationForm(ProposeMutation, {
    served,
    initial: {
      name: '',
      existsAlready: '',
      area: '',
      tier: '',
      region: '',
      purpose: '',
      agencies: '',
      proposerName: person?.name ?? '',
      proposerRole: person?.jobTitle ?? '',
      proposerEmail: person?.email ?? '',
      agreed: false,
      website: '',
    },
    rules: [
      required('name', 'Enter the name of the partnership'),
      atMost('name', 150, 'Keep the name within 150 characters'),
      required('existsAlready', 'Say whether it exists already'),
      required('area', 'Enter the area it covers'),
      atMost('area', 300, 'Keep the area within 300 characters'),
      required('purpose', 'Enter what it does, or should do'),
      atMost('purpose', 2000, 'Keep what it does within 2,000 characters'),
      atMost('agencies', 2000, 'Keep the agencies within 2,000 characters'),
      required('proposerName', 'Enter your name'),
      email('proposerEmail'),
      ({ agreed }) =>
        agreed
          ? undefined
          : {
              code: 'REQUIRED',
              message: 'Tick the box to say that we may keep these details',
              path: ['agreed'],
            },
    ],
    variables: ({ tier, existsAlready, ...values }) => ({
      input: {
        ...values,
        tier: (tier || null) as GeographicTier | null,
        existsAlready: existsAlready === 'yes',
        proposerEmail: values.proposerEmail.trim(),
        requestKey,
        formToken: token,
      },
    }),
    onDone: ({ reference }, { proposerEmail }) => onSent({ reference: String(reference), email: proposerEmail.trim() }),
  });
  return (
    <Form form={form} isPosted>
      <input type="hidden" name="formToken" value={token} />
      <h2 className="govuk-heading-m">The partnership</h2>
      <TextField name="name" label="Name of the partnership" hint="As people call it, or would call it." />
      <RadioField
        name="existsAlready"
        label="Does it exist already?"
        choices={[
          { value: 'yes', label: 'Yes, it meets or has met' },
          { value: 'no', label: 'No, but it is wanted' },
        ]}
      />
      <TextField name="area" label="Area it covers" hint="In words. For example: Northumberland and Tyneside." />
      <RadioField
        name="tier"
        label="How large is the area?"
        choices={[
          ...(Object.keys(tierWords) as GeographicTier[]).map((value) => ({ value, label: tierWords[value] })),
          { value: '', label: 'Not sure' },
        ]}
      />
      <TextField name="region" label="Region or nation" optional width={20} />
      <PersonalDataReminder />
      <TextArea name="purpose" label="What it does, or should do" rows={5} />
      <TextArea
        name="agencies"
        label="Agencies that you know of"
        optional
        hint="Those that take part, or should. For example: the city council, a hospital trust, a refuge."
      />
      <h2 className="govuk-heading-m">You</h2>
      <TextField name="proposerName" label="Your name" autoComplete="name" />
      <TextField name="proposerRole" label="Your role" optional autoComplete="organization-title" />
      <TextField
        name="proposerEmail"
        label="Your email address"
        type="email"
        autoComplete="email"
        hint="We send your reference to it now, and the outcome when it is decided. Nothing else."
      />
      <NobodySees name="website" label="Leave this empty" />
      <h2 className="govuk-heading-m">What we keep, and why</h2>
      <p className="govuk-body">
        Only the national coordinator reads what you enter here. We keep your name, role and email address to write to
        you and to ask you back, and remove them 12 months after we have told you the outcome. What you tell us about
        the partnership stays with us. To have your details removed sooner, answer the email that we send you.
      </p>
      <CheckboxField name="agreed" label="You may keep these details for that purpose" />
      <SubmitButton>Send to the national coordinator</SubmitButton>
    </Form>
  );
}
