import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { PlannedChangesFragment } from '../gql/graphql';
import { useNotify } from '../ui/notifications';
import { Tag } from '../ui/Tag';
import { Day } from '../ui/When';
import { AgencyLink } from './AgencyLink';

const PlannedChangesFragmentDocument = graphql(`
  fragment PlannedChanges on Agency {
    id
    changes {
      id
      kind
      state
      takesEffectOn
      newName
      version
      successor {
        id
        name
      }
      viewerCan {
        cancel
      }
    }
  }
`);

const CancelAgencyChangeMutation = graphql(`
  mutation CancelAgencyChange($input: CancelAgencyChangeInput!) {
    cancelAgencyChange(input: $input) {
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

type Change = PlannedChangesFragment['changes'][number];

/** What is to become of the agency on a day to come, and what could not be done. */
export function PlannedChanges({ agency }: { agency: FragmentType<typeof PlannedChangesFragmentDocument> }) {
  const { changes } = readFragment(PlannedChangesFragmentDocument, agency);
  const shown = changes.filter(({ state }) => state === 'PLANNED' || state === 'FAILED');
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="planned">
      <h2 className="govuk-heading-m" id="planned">
        Planned
      </h2>
      {shown.map((change) => (
        <PlannedChange key={change.id} change={change} />
      ))}
    </section>
  );
}

function PlannedChange({ change }: { change: Change }) {
  const { id, version, state, takesEffectOn, viewerCan } = change;
  const notify = useNotify();
  const { form } = useMutationForm(CancelAgencyChangeMutation, {
    initial: { changeId: id, version },
    onDone: () => notify('Called off. Nothing changes on that day.'),
  });
  return (
    <div className="rt-lead">
      <p className="govuk-body">
        <Words change={change} />
        <span className="rt-under">
          {state === 'FAILED' ? (
            <>
              <Tag tone="bad">Could not be done</Tag> on <Day on={takesEffectOn} />
            </>
          ) : (
            <>
              On <Day on={takesEffectOn} />, at midnight
            </>
          )}
        </span>
      </p>
      {viewerCan.cancel && (
        <Form form={form} isSmall>
          <SubmitButton kind="text">Call it off</SubmitButton>
        </Form>
      )}
    </div>
  );
}

function Words({ change: { kind, newName, successor } }: { change: Change }) {
  if (kind === 'RENAME') return `To be called ${newName}`;
  if (!successor) return 'To be abolished';
  return (
    <>
      To become part of <AgencyLink agency={successor} />
    </>
  );
}
