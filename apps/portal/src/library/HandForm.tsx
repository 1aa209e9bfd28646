import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { ComboBoxField } from '../forms/ComboBoxField';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import type { LookedAfter } from './ConfirmForm';

const HandResourceMutation = graphql(`
  mutation HandResource($input: HandResourceInput!) {
    handResource(input: $input) {
      resource {
        id
        version
        owner {
          id
          name
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

const PeopleToHandToQuery = graphql(`
  query PeopleToHandTo($matching: String) {
    people(matching: $matching, first: 20) {
      nodes {
        id
        name
        jobTitle
      }
    }
  }
`);

export function HandForm({ resource: { id, version, address } }: { resource: LookedAfter }) {
  const notify = useNotify();
  const [words, search] = useState('');
  const [{ data }] = useQuery({
    query: PeopleToHandToQuery,
    variables: { matching: useDeferredValue(words).trim() || null },
  });
  const { form } = useMutationForm(HandResourceMutation, {
    initial: { resourceId: id, version, personId: '' },
    // A name that was typed and not chosen must not hand it to the reviewers.
    rules: [
      ({ personId }) =>
        words.trim() && !personId
          ? { code: 'REQUIRED', message: 'Choose somebody from the list, or leave it empty', path: ['personId'] }
          : undefined,
    ],
    variables: ({ personId, ...input }) => ({ input: { ...input, personId: personId || null } }),
    onDone: ({ resource }) =>
      notify(
        resource?.owner ? `${resource.owner.name} sees to it from now on.` : 'Its reviewers see to it from now on.',
        address,
      ),
  });
  return (
    <section className="rt-card" aria-labelledby="hand">
      <h2 className="govuk-heading-m" id="hand">
        Hand it to somebody else
      </h2>
      <Form form={form} isSmall>
        <ComboBoxField
          name="personId"
          label="Who sees to it from now on?"
          optional
          hint="Type any words of their name. Leave it empty when its reviewers are to see to it."
          noMatch="Nobody of that name at a table that you share"
          onSearch={search}
          options={(data?.people.nodes ?? []).map(({ id: value, name, jobTitle }) => ({
            id: value,
            label: name,
            detail: jobTitle,
          }))}
        />
        <SubmitButton kind="secondary">Hand it over</SubmitButton>
      </Form>
    </section>
  );
}
