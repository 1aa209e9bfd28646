import { useParams } from 'react-router';
import { NextActivities } from '../activities/NextActivities';
import { AgencyLink } from '../agencies/AgencyLink';
import { graphql } from '../gql';
import type { CampaignStatus } from '../gql/enums';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { CaseStudyLink } from '../evaluations/CaseStudyLink';
import { AdoptedFrom } from '../kits/AdoptedFrom';
import { KitSection } from '../kits/KitSection';
import { CampaignProgress } from '../metrics/CampaignProgress';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignFacts } from './CampaignFacts';
import { CampaignNav } from './CampaignNav';
import { ElectionNote } from './ElectionNote';
import { CampaignSteps } from './CampaignSteps';
import { LatestHappenings } from './LatestHappenings';
import { ObjectiveTable } from './ObjectiveTable';
import { ReadingsDue } from './ReadingsDue';
import { WhatComesNext } from './WhatComesNext';
import { momentInWords, statusTones, statusWords } from './words';

const CampaignPageQuery = graphql(`
  query CampaignPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      status
      aim
      isOpen
      opensAt
      isNational
      isPlannedByYou
      publicAddress
      cancelledBecause
      partnership {
        id
        slug
        name
      }
      objectives {
        id
      }
      partners {
        id
        agency {
          id
          name
        }
      }
      viewerCan {
        change
        choosePartners
        cancel
      }
      electionPeriods {
        id
        ...ElectionPeriod
      }
      ...CampaignNav
      ...CampaignFacts
      ...ObjectiveTable
      ...AdoptedFrom
      ...CaseStudyLink
      ...KitSection
      ...WhatComesNext
      ...CampaignProgress
      ...NextActivities
      ...ReadingsDue
      ...LatestHappenings
    }
    libraryLanguages {
      code
      name
    }
  }
`);

/** While its days can still be chosen otherwise, or its partners can still hold back. */
const PLANNING: readonly CampaignStatus[] = ['IDEA', 'PLANNED', 'SIGNED_OFF', 'LIVE'];

/** A campaign's home: where it stands and what comes next, what it is for, and who takes part. */
export function CampaignPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(CampaignPageQuery, { id });
  if (!data) return waiting;
  const { campaign, libraryLanguages } = data;
  if (!campaign) return <NotFound />;
  const { title, status, aim, isOpen, opensAt, isNational, partnership, objectives, partners, viewerCan } = campaign;
  return (
    <Page
      title={title}
      caption={isNational ? 'National campaign' : 'Campaign'}
      inPartnership={partnership?.slug}
      back={{ to: '/campaigns', label: 'Campaigns' }}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`/campaigns/${id}/change`}>
            Change
          </LinkButton>
        )
      }
      aside={
        <>
          <NextActivities campaign={campaign} />
          <ReadingsDue campaign={campaign} />
          <section aria-labelledby="partners">
            <h2 className="govuk-heading-m" id="partners">
              Who takes part
            </h2>
            {partners.length === 0 ? (
              <p className="govuk-body">{isNational ? 'Partnerships take it up themselves.' : 'No agency yet.'}</p>
            ) : (
              <ul className="govuk-list govuk-list--spaced">
                {partners.map((partner) => (
                  <li key={partner.id}>
                    <AgencyLink agency={partner.agency} />
                  </li>
                ))}
              </ul>
            )}
            {campaign.isPlannedByYou && partners.length > 0 && (
              <p className="govuk-body">
                <TextLink to={`/campaigns/${id}/contributions`}>What each gives</TextLink>
              </p>
            )}
            {viewerCan.choosePartners && (
              <p className="govuk-body">
                <TextLink to={`/campaigns/${id}/partners`}>Choose who takes part</TextLink>
              </p>
            )}
          </section>
          <LatestHappenings campaign={campaign} />
        </>
      }
    >
      <CampaignNav campaign={campaign} />
      {status === 'CANCELLED' ? (
        <Inset>
          <Tag tone={statusTones[status]}>{statusWords[status]}</Tag> {campaign.cancelledBecause}
        </Inset>
      ) : (
        <CampaignSteps status={status} hasPartners={partners.length > 0} />
      )}
      <WhatComesNext campaign={campaign} />
      {!isOpen && opensAt && (
        <Inset>
          Kept until {momentInWords(opensAt)}. Until then it is seen by those who plan it alone; at that moment it opens
          by itself.
        </Inset>
      )}
      {aim ? (
        <p className="govuk-body-l rt-campaign__lines">{aim}</p>
      ) : (
        <p className="govuk-body">What it is to achieve was not said yet.</p>
      )}
      <CaseStudyLink campaign={campaign} />
      <AdoptedFrom campaign={campaign} />
      <CampaignProgress campaign={campaign} />
      {PLANNING.includes(status) && <ElectionNote periods={campaign.electionPeriods} />}
      <CampaignFacts campaign={campaign} languages={libraryLanguages} />
      {campaign.isPlannedByYou && campaign.publicAddress && (
        <PublicAddress address={campaign.publicAddress} isOpen={isOpen} />
      )}
      <section aria-labelledby="objectives">
        <h2 className="govuk-heading-l" id="objectives">
          What it is to bring about
        </h2>
        {objectives.length > 0 ? (
          <ObjectiveTable campaign={campaign} />
        ) : (
          <EmptyState title="It has no objectives yet">
            {viewerCan.change && (
              <p className="govuk-body">
                Say what is to change, from where to where, and by when: without, nobody can tell afterwards whether it
                worked.
              </p>
            )}
          </EmptyState>
        )}
        {viewerCan.change && (
          <ButtonGroup>
            <LinkButton kind="secondary" to={`/campaigns/${id}/objectives`}>
              {objectives.length ? 'Change the objectives' : 'Say what is to change'}
            </LinkButton>
          </ButtonGroup>
        )}
      </section>
      <KitSection campaign={campaign} />
      {viewerCan.cancel && (
        <p className="govuk-body">
          <TextLink to={`/campaigns/${id}/cancel`}>Cancel the campaign</TextLink>
        </p>
      )}
    </Page>
  );
}

/** Where everybody finds it, signed in or not; for those who plan it, to pass on. */
function PublicAddress({ address, isOpen }: { address: string; isOpen: boolean }) {
  return (
    <section aria-labelledby="public-page">
      <h2 className="govuk-heading-m" id="public-page">
        Its page for everybody
      </h2>
      {isOpen ? (
        <p className="govuk-body">
          <a className="govuk-link" href={address}>
            See it as everybody does
          </a>
        </p>
      ) : (
        <p className="govuk-body">Nobody finds it there until the campaign opens.</p>
      )}
      <CopyText label="Address" text={`${window.location.origin}${address}`} />
    </section>
  );
}
