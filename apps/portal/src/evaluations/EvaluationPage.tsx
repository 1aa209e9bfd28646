import { useParams } from 'react-router';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { BeginEvaluation } from './BeginEvaluation';
import { CaseStudyLink } from './CaseStudyLink';
import { ReportSection } from './ReportSection';
import { SignedVersions } from './SignedVersions';
import { SignOff } from './SignOff';

const EvaluationPageQuery = graphql(`
  query EvaluationPage($id: ID!) {
    campaign(id: $id) {
      ...CampaignNav
      ...CaseStudyLink
      id
      title
      canBeginEvaluation
      partnership {
        id
        slug
      }
      evaluation {
        id
        state
        ...SignEvaluation
        ...SignedVersions
        viewerCan {
          write
          tell
        }
        sections {
          id
          ...ReportSection
        }
      }
    }
  }
`);

/** What those who ran a campaign say of it: read by those who plan it, written section by section. */
export function EvaluationPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(EvaluationPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign) return <NotFound />;
  const { evaluation } = campaign;
  return (
    <Page
      title="Evaluation"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}`, label: 'Campaign' }}
      inPartnership={campaign.partnership?.slug}
      aside={
        evaluation && (
          <section className="rt-report__state" aria-labelledby="state">
            <h2 className="govuk-heading-m" id="state">
              Where it stands
            </h2>
            <p className="govuk-body">
              <Tag tone={evaluation.state === 'SIGNED' ? 'good' : 'neutral'}>
                {evaluation.state === 'SIGNED' ? 'Signed off' : 'Being written'}
              </Tag>
            </p>
            <SignedVersions evaluation={evaluation} />
            {evaluation.viewerCan.tell && (
              <p className="govuk-body">
                <LinkButton to={`/campaigns/${id}/evaluation/case-study`}>Tell others what came of it</LinkButton>
              </p>
            )}
            <SignOff evaluation={evaluation} />
          </section>
        )
      }
    >
      <CampaignNav campaign={campaign} />
      <CaseStudyLink campaign={campaign} />
      {!evaluation && campaign.canBeginEvaluation && <BeginEvaluation campaignId={id} />}
      {!evaluation && !campaign.canBeginEvaluation && (
        <EmptyState title="There is no evaluation to read">
          <p className="govuk-body">A campaign is evaluated by those who ran it, once it has ended.</p>
        </EmptyState>
      )}
      {evaluation?.sections.map((section) => (
        <ReportSection key={section.id} campaignId={id} section={section} mayWrite={evaluation.viewerCan.write} />
      ))}
    </Page>
  );
}
