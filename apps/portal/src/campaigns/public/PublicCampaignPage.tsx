import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { lines } from '../../ui/lines';
import { NotFound } from '../../ui/NotFound';
import { Inset } from '../../ui/Notes';
import { Page } from '../../ui/Page';
import { PageMetadata } from '../../ui/PageMetadata';
import { SummaryList } from '../../ui/SummaryList';
import { usePageQuery } from '../../ui/usePageQuery';
import { DaysOfCampaign } from '../DaysOfCampaign';
import { momentInWords } from '../words';
import { PublicAsset } from './PublicAsset';
import { PublicObjective } from './PublicObjective';

const PublicCampaignPageQuery = graphql(`
  query PublicCampaignPage($slug: String!) {
    campaignCalled(slug: $slug) {
      id
      slug
      title
      status
      isOpen
      opensAt
      publicAddress
      aim
      aimedAt
      messages
      callToAction
      languages
      priorities
      startsOn
      partnership {
        id
        name
      }
      partners {
        id
        agency {
          id
          name
        }
      }
      objectives {
        id
        ...PublicObjective
      }
      assets {
        id
        address
        ...PublicAsset
      }
      ...DaysOfCampaign
    }
    libraryLanguages {
      code
      name
    }
  }
`);

/** A campaign for everybody: what posters and short links lead to. */
export function PublicCampaignPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(PublicCampaignPageQuery, { slug: slug! });
  if (!data) return waiting;
  const campaign = data.campaignCalled;
  // Those who plan it know of more campaigns: of those that are not for everybody, and of those that were cancelled.
  if (!campaign?.publicAddress) return <NotFound />;
  const { title, aim, aimedAt, messages, callToAction, status, partnership, objectives } = campaign;
  const languages = campaign.languages.map(
    (code) => data.libraryLanguages.find((each) => each.code === code)?.name ?? code,
  );
  const agencies = campaign.partners.flatMap(({ agency }) => agency?.name ?? []);
  const files = campaign.assets.filter(({ address }) => address != null);
  return (
    <Page title={title} caption="Campaign">
      <PageMetadata title={title} description={aim || title} address={`/c/${campaign.slug}`} />
      {!campaign.isOpen && (
        <Inset>
          Only those who plan this campaign see it here.{' '}
          {campaign.opensAt
            ? `Everybody does from ${momentInWords(campaign.opensAt)}.`
            : 'Everybody does once it is launched.'}
        </Inset>
      )}
      {(status === 'ENDED' || status === 'EVALUATED') && <Inset>This campaign has ended.</Inset>}
      <Paragraphs words={aim} />
      {callToAction && (
        <Inset>
          <strong>{callToAction}</strong>
        </Inset>
      )}
      {messages && (
        <>
          <h2 className="govuk-heading-l">What it says</h2>
          <Paragraphs words={messages} />
        </>
      )}
      {files.length > 0 && (
        <>
          <h2 className="govuk-heading-l">Download and use</h2>
          <ul className="govuk-list rt-assets">
            {files.map((asset) => (
              <PublicAsset key={asset.id} asset={asset} />
            ))}
          </ul>
        </>
      )}
      {objectives.length > 0 && (
        <>
          <h2 className="govuk-heading-l">What it is to bring about</h2>
          <ul className="govuk-list govuk-list--bullet">
            {objectives.map((objective) => (
              <PublicObjective key={objective.id} objective={objective} />
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-l">About it</h2>
      <SummaryList
        rows={[
          campaign.startsOn && ['When', <DaysOfCampaign key="when" campaign={campaign} />],
          aimedAt && ['Whom it is to reach', aimedAt],
          languages.length > 0 && ['Languages', languages.join(', ')],
          campaign.priorities.length > 0 && ['Priorities it serves', campaign.priorities.join('; ')],
          partnership && ['Run by', partnership.name],
          agencies.length > 0 && ['Together with', agencies.join(', ')],
        ]}
      />
    </Page>
  );
}

const Paragraphs = ({ words }: { words: string }) =>
  lines(words).map((line, at) => (
    <p className="govuk-body" key={at}>
      {line}
    </p>
  ));
