import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CheckboxField, RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { NobodySees } from '../forms/NobodySees';
import { atMost, email, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { useOpenFormToken } from '../forms/useOpenFormToken';
import { useServedForm } from '../forms/useServedForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { Licence } from '../gql/enums';
import { AnswerTerms } from './AnswerTerms';
import { OpenFileField } from './OpenFileField';
import { givenLicences } from './words';

const AnswerFormFragment = graphql(`
  fragment AnswerForm on ExampleForm {
    token
    mostMegabytes
    endings
  }
`);

const AnswerCallMutation = graphql(`
  mutation AnswerCall($input: AnswerCallInput!) {
    answerCall(input: $input) {
      reference
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AnswerFormProps {
  slug: string;
  form: FragmentType<typeof AnswerFormFragment>;
  person?: { name: string; email: string };
}

export function AnswerForm({ slug, form: ref, person }: AnswerFormProps) {
  const { token: latest, ...rules } = readFragment(AnswerFormFragment, ref);
  const navigate = useNavigate();
  const served = useServedForm();
  const [requestKey] = useState(() => crypto.randomUUID());
  const token = useOpenFormToken(latest, served);
  const { form } = useMutationForm(AnswerCallMutation, {
    served,
    initial: {
      title: '',
      words: '',
      link: '',
      fileToken: '',
      fileName: '',
      fileSize: '',
      licence: '',
      name: person?.name ?? '',
      organisation: '',
      email: person?.email ?? '',
      isNamed: false,
      agreed: false,
      website: '',
    },
    rules: [
      required('title', 'Enter what your example is called'),
      atMost('title', 200, 'Keep what it is called within 200 characters'),
      ({ words, link, fileToken }) =>
        words.trim() || link.trim() || fileToken
          ? undefined
          : { code: 'REQUIRED', message: 'Write your example here, or add a link or a file', path: ['words'] },
      atMost('words', 4000, 'Keep your example within 4,000 characters'),
      required('licence', 'Choose how others may use it'),
      required('name', 'Enter your name'),
      atMost('name', 120, 'Keep your name within 120 characters'),
      atMost('organisation', 200, 'Keep your organisation within 200 characters'),
      email('email'),
      ({ agreed }) =>
        agreed
          ? undefined
          : { code: 'REQUIRED', message: 'Tick the box to say that we may use what you send', path: ['agreed'] },
    ],
    variables: ({ fileName: _name, fileSize: _size, licence, ...values }) => ({
      input: {
        ...values,
        slug,
        licence: (licence || null) as Licence | null,
        email: values.email.trim(),
        requestKey,
        formToken: token,
      },
    }),
    onDone: ({ reference }) => void navigate(`?sent=${String(reference)}`),
  });
  return (
    <Form form={form} isPosted="with-file">
      <input type="hidden" name="formToken" value={token} />
      <h2 className="govuk-heading-l">Send an example</h2>
      <TextField name="title" label="What is it called?" hint="For example: our checklist for joint visits" />
      <TextArea
        name="words"
        label="Your example"
        optional
        rows={8}
        hint="Write it here, or say what the file or the link is: one of the three is enough. Name no victims, suspects or cases."
      />
      <TextField
        name="link"
        label="Link"
        optional
        hint="If it is on the web. For example: https://www.example.org/guide"
      />
      <OpenFileField name="fileToken" label="File" optional formToken={token} {...rules} />
      <RadioField name="licence" label="How may others use it?" choices={givenLicences} />
      <h2 className="govuk-heading-m">You</h2>
      <TextField name="name" label="Your name" autoComplete="name" />
      <TextField name="organisation" label="Organisation" optional autoComplete="organization" />
      <TextField
        name="email"
        label="Your email address"
        type="email"
        autoComplete="email"
        hint="We send your reference to it now, and what becomes of your example. Nothing else."
      />
      <CheckboxField name="isNamed" label="Name me and my organisation as those who made it" />
      <NobodySees name="website" label="Leave this empty" />
      <AnswerTerms />
      <CheckboxField name="agreed" label="I made this or may share it, and you may use it so" />
      <SubmitButton>Send your example</SubmitButton>
    </Form>
  );
}
