import { graphql, readFragment, type FragmentType } from '../gql';
import { fileSize } from '../forms/fileSize';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day, DayOf } from '../ui/When';
import { basisWords } from './words';

const AgreementFactsFragment = graphql(`
  fragment AgreementFacts on Agreement {
    purposes
    lawfulBases
    lawfulBasisNotes
    categories
    startsOn
    reviewOn
    expiresOn
    document {
      id
      name
      size
      address
    }
    withdrawnAt
    withdrawReason
    addedAt
    addedBy {
      id
      name
    }
    edition
    supersedesId
    supersededById
  }
`);

/** What is agreed, on what basis, from when to when. */
export function AgreementFacts({ agreement }: { agreement: FragmentType<typeof AgreementFactsFragment> }) {
  const facts = readFragment(AgreementFactsFragment, agreement);
  const { edition, supersedesId, supersededById, withdrawnAt, withdrawReason, addedBy } = facts;
  const bases = (
    <ul className="govuk-list govuk-list--bullet">
      {facts.lawfulBases.map((basis) => (
        <li key={basis}>
          {basisWords[basis][0]}
          <span className="rt-under">{basisWords[basis][1]}</span>
        </li>
      ))}
    </ul>
  );
  const withdrawn = withdrawnAt && (
    <>
      <DayOf at={withdrawnAt} />
      {withdrawReason && <span className="rt-under rt-lines">{withdrawReason}</span>}
    </>
  );
  const document = facts.document && (
    <>
      <a className="govuk-link" href={facts.document.address} download>
        {facts.document.name}
      </a>{' '}
      ({fileSize(facts.document.size)})
    </>
  );
  const added = (
    <>
      <DayOf at={facts.addedAt} />
      {addedBy && ` by ${addedBy.name}`}
    </>
  );
  return (
    <SummaryList
      rows={[
        withdrawn && ['Withdrawn', withdrawn],
        ['Shared for', <span className="rt-lines">{facts.purposes}</span>],
        ['Lawful basis', bases],
        facts.lawfulBasisNotes && ['More about the basis', <span className="rt-lines">{facts.lawfulBasisNotes}</span>],
        ['What is shared', <span className="rt-lines">{facts.categories}</span>],
        document && ['The document', document],
        ['First day', <Day on={facts.startsOn} />],
        ['Review by', <Day on={facts.reviewOn} />],
        ['Last day', <Day on={facts.expiresOn} />],
        supersedesId && ['Follows', <VersionLink id={supersedesId} edition={edition - 1} />],
        supersededById && ['Followed by', <VersionLink id={supersededById} edition={edition + 1} />],
        ['Added', added],
      ]}
    />
  );
}

function VersionLink({ id, edition }: { id: string; edition: number }) {
  return <TextLink to={`/agreements/${id}`}>Version {edition}</TextLink>;
}
