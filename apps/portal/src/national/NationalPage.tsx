import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { OpenProposals } from './OpenProposals';
import { OverdueConfirmations } from './OverdueConfirmations';
import { Scanning } from './Scanning';
import { WithoutOfficer } from './WithoutOfficer';

const NationalPageQuery = graphql(`
  query NationalPage {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
        createPartnership
      }
    }
    ...OpenProposals
    ...WithoutOfficer
    ...OverdueConfirmations
    partnershipRegister(first: 1) {
      totalCount
    }
  }
`);

/** What the national coordinator has to look after. Each list is a component of its own; one more is one more below. */
export function NationalPage() {
  const [data, waiting] = usePageQuery(NationalPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  return (
    <Page
      title="National desk"
      actions={
        data.viewer.viewerCan.createPartnership && <LinkButton to="/partnerships/new">Create a partnership</LinkButton>
      }
      wide
    >
      <p className="govuk-body">
        <TextLink to="/national/partnerships">
          All partnerships ({data.partnershipRegister.totalCount.toLocaleString('en-GB')})
        </TextLink>
        <br />
        <TextLink to="/national/directory">Directory entries that nobody confirmed, or that are not published</TextLink>
        <br />
        <TextLink to="/library/examples">Examples that were sent in answer to calls</TextLink>
        <br />
        <TextLink to="/national/boundaries">Outlines of the map</TextLink>
      </p>
      <OpenProposals desk={data} />
      <WithoutOfficer desk={data} />
      <OverdueConfirmations desk={data} />
      <Scanning />
    </Page>
  );
}
