import { useParams, useSearchParams } from 'react-router';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignLinks } from '../short-links/CampaignLinks';
import { AssetFilter } from './AssetFilter';
import { AssetList } from './AssetList';
import { countInWords } from './words';

const AssetsPageQuery = graphql(`
  query AssetsPage($id: ID!) {
    campaign(id: $id) {
      ...CampaignNav
      ...CampaignLinks
      id
      title
      isOpen
      isPlannedByYou
      canAddAsset
      canOrderAssets
      partnership {
        id
        slug
      }
      assets {
        id
        channel
        isExpired
        address
        isFile
        language {
          code
          name
        }
        ...AssetLine
      }
    }
  }
`);

/** What a campaign gives to those who take it up. The address says which of it: `?language=cy&channel=PRINT` */
export function AssetsPage() {
  const id = useParams().id!;
  const [params, setParams] = useSearchParams();
  const [data, waiting] = usePageQuery(AssetsPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign) return <NotFound />;
  const { assets, canAddAsset, canOrderAssets, isOpen, isPlannedByYou } = campaign;
  const language = params.get('language') ?? '';
  const channel = params.get('channel') ?? '';
  const shown = assets.filter(
    (asset) => (!language || asset.language?.code === language) && (!channel || asset.channel === channel),
  );
  const inBundle = shown.filter(({ isFile, address }) => isFile && address).length;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title="Assets"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}`, label: 'Campaign' }}
      inPartnership={campaign.partnership?.slug}
      actions={
        canAddAsset && (
          <LinkButton kind={assets.length ? 'secondary' : 'primary'} to={`/campaigns/${id}/assets/new`}>
            Add an asset
          </LinkButton>
        )
      }
      wide
    >
      <CampaignNav campaign={campaign} />
      {assets.length === 0 ? (
        <EmptyState title="There is nothing to download yet">
          {canAddAsset && (
            <p className="govuk-body">
              Add posters, posts and texts, in each language: a file of your own, or something from the library.
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          {isPlannedByYou && !isOpen && (
            <p className="govuk-body">Until the campaign opens only those who plan it see these.</p>
          )}
          <AssetFilter assets={assets} language={language} channel={channel} count={shown.length} onChoose={choose} />
          {inBundle > 1 && (
            <p className="govuk-body">
              <a className="govuk-link" href={bundleAddress(id, language, channel)} download>
                Download {shown.length < assets.length ? 'these' : 'all'} in one ZIP file (
                {countInWords(inBundle, 'file')})
              </a>
            </p>
          )}
          <AssetList
            campaignId={id}
            assets={shown}
            // A part of them cannot be put in order.
            order={canOrderAssets && shown.length === assets.length ? assets.map((asset) => asset.id) : undefined}
          />
        </>
      )}
      <CampaignLinks campaign={campaign} />
    </Page>
  );
}

const bundleAddress = (id: string, language: string, channel: string) => {
  const which = new URLSearchParams({ ...(language && { language }), ...(channel && { channel }) }).toString();
  return `/campaign-assets/of/${id}${which && `?${which}`}`;
};
