import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const ResourceChecksFragment = graphql(`
  fragment ResourceChecks on ResourceVersion {
    id
    checks {
      code
      stops
      message
      address
      title
    }
  }
`);

/** What to put right before it is published, and what to weigh. */
export function ResourceChecks({ version }: { version: FragmentType<typeof ResourceChecksFragment> }) {
  const { checks } = readFragment(ResourceChecksFragment, version);
  const stopping = checks.filter(({ stops }) => stops);
  const toWeigh = checks.filter(({ stops }) => !stops);
  return (
    <section className="rt-card" aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks">
        Checks
      </h2>
      {checks.length === 0 && (
        <p className="govuk-body">Nothing is missing, and nothing in the library looks like it.</p>
      )}
      <CheckList title="To put right first" checks={stopping} />
      <CheckList title="To look at" checks={toWeigh} />
    </section>
  );
}

interface CheckListProps {
  title: string;
  checks: readonly { code: string; message: string; address?: string | null; title?: string | null }[];
}

function CheckList({ title, checks }: CheckListProps) {
  if (!checks.length) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {checks.map((check) => (
          <li key={check.message}>
            {check.message}
            {check.address && (
              <>
                {' '}
                <TextLink to={check.address} about={check.title ?? ''}>
                  Look at it
                </TextLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
