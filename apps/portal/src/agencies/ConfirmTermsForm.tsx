import { Form, useField, useFieldId } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { TermToConfirmFragment } from '../gql/graphql';
import { capacityWords } from '../partnerships/words';
import { ButtonGroup, TextButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { Day } from '../ui/When';

const TermToConfirmFragmentDocument = graphql(`
  fragment TermToConfirm on SeatTerm {
    id
    capacity
    startsOn
    endsOn
    confirmedOn
    isToBeConfirmed
    confirmedBy {
      id
      name
    }
    person {
      id
      name
      jobTitle
    }
    seat {
      id
      title
      partnership {
        id
        name
      }
    }
  }
`);

const ConfirmTermsMutation = graphql(`
  mutation ConfirmTerms($input: ConfirmTermsInput!) {
    confirmTerms(input: $input) {
      confirmed
      agency {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Term = TermToConfirmFragment;

interface ConfirmTermsFormProps {
  agencyId: string;
  terms: readonly FragmentType<typeof TermToConfirmFragmentDocument>[];
}

/** One page of the agency's people, each to be ticked. */
export function ConfirmTermsForm({ agencyId, terms: refs }: ConfirmTermsFormProps) {
  const terms = refs.map((ref) => readFragment(TermToConfirmFragmentDocument, ref));
  const notify = useNotify();
  const { form, values, change } = useMutationForm(ConfirmTermsMutation, {
    initial: { agencyId, termIds: [] as string[] },
    rules: [
      ({ termIds }) =>
        termIds.length ? undefined : { code: 'REQUIRED', message: 'Tick those whom you confirm', path: ['termIds'] },
    ],
    onDone: ({ confirmed }) =>
      notify(confirmed === 1 ? '1 person is confirmed.' : `${confirmed} people are confirmed.`),
  });
  const tick = (termIds: string[]) => change((current) => ({ ...current, termIds }));
  return (
    <Form form={form} isSmall>
      <p className="govuk-body">
        <TextButton onPress={() => tick(terms.map(({ id }) => id))}>Tick all on this page</TextButton>{' '}
        {values.termIds.length > 0 && <TextButton onPress={() => tick([])}>Tick none</TextButton>}
      </p>
      <Table
        caption="People who sit for the agency"
        hideCaption
        rows={terms}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Confirm', cell: (term) => <Tick term={term} isFirst={term === terms[0]} /> },
          {
            header: 'Person',
            cell: ({ person }) => (
              <>
                {person?.name ?? 'Not shown to you'}
                {person?.jobTitle && <span className="rt-under">{person.jobTitle}</span>}
              </>
            ),
          },
          {
            header: 'At',
            cell: ({ seat, capacity }) => (
              <>
                {seat?.partnership?.name ?? 'Not shown to you'}
                <span className="rt-under">{[seat?.title, capacityWords[capacity]].filter(Boolean).join(', ')}</span>
              </>
            ),
          },
          {
            header: 'Since',
            cell: ({ startsOn, endsOn }) => (
              <>
                <Day on={startsOn} />
                {endsOn && (
                  <span className="rt-under">
                    Until <Day on={endsOn} />
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Last confirmed',
            cell: ({ confirmedOn, confirmedBy, isToBeConfirmed }) => (
              <>
                {confirmedOn ? <Day on={confirmedOn} /> : 'Not yet'}
                {confirmedBy && <span className="rt-under">By {confirmedBy.name}</span>}
                {isToBeConfirmed && (
                  <span className="rt-under">
                    <Tag tone="waiting">To confirm</Tag>
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      <ButtonGroup>
        <SubmitButton>{values.termIds.length ? `Confirm ${values.termIds.length} ticked` : 'Confirm'}</SubmitButton>
      </ButtonGroup>
    </Form>
  );
}

/** The first bears the field's own id: that is where a link in the error summary leads. */
function Tick({ term: { id, person, seat }, isFirst }: { term: Term; isFirst: boolean }) {
  const { value, set } = useField<string[]>('termIds');
  const first = useFieldId('termIds');
  const own = isFirst ? first : `term-${id}`;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={own}
          checked={value.includes(id)}
          onChange={(event) => set(event.target.checked ? [...value, id] : value.filter((each) => each !== id))}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={own}>
          <span className="govuk-visually-hidden">
            {person?.name ?? 'Somebody'}, {seat?.partnership?.name}
          </span>
        </label>
      </div>
    </div>
  );
}
