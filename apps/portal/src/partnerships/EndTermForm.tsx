import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import type { EndTermInput } from '../gql/graphql';
import { Details, Warning } from '../ui/Notes';

interface EndTermFormProps<Data> {
  mutation: TypedDocumentNode<Data, { input: EndTermInput }>;
  term: { id: string; version: number };
  summary: string;
  /** Exactly what will happen to whom. */
  consequence: string;
  /** The words on the button. */
  action?: string;
  onDone: () => void;
}

/** Folded away: ending a term is rare, and takes effect at once. */
export function EndTermForm<Data>({
  mutation,
  term,
  summary,
  consequence,
  action = 'End the term',
  onDone,
}: EndTermFormProps<Data>) {
  const { form } = useMutationForm(mutation, {
    initial: { termId: term.id, version: term.version, [`reason-${term.id}`]: '' },
    rules: [atMost(`reason-${term.id}`, 500, 'Keep the reason within 500 characters')],
    variables: (values) => ({
      input: { termId: term.id, version: Number(values.version), reason: String(values[`reason-${term.id}`]).trim() },
    }),
    onDone,
  });
  return (
    <Details summary={summary}>
      <Form form={form} isSmall>
        <Warning>{consequence}</Warning>
        <TextArea
          name={`reason-${term.id}`}
          label="Reason"
          optional
          rows={2}
          hint="For example: has moved to another post."
        />
        <SubmitButton kind="warning">{action}</SubmitButton>
      </Form>
    </Details>
  );
}
