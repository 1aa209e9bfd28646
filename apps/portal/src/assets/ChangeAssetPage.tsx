import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { AssetFields, type AssetChoicesFragment } from './AssetFields';
import { asInput, assetRules, type AssetValues } from './assetValues';

const ChangeAssetPageQuery = graphql(`
  query ChangeAssetPage($id: ID!) {
    campaign(id: $id) {
      id
      ...CampaignTask
      assets {
        id
        viewerCan {
          change
        }
        ...ChangeAsset
      }
    }
    ...AssetChoices
  }
`);

const ChangeAssetFragment = graphql(`
  fragment ChangeAsset on CampaignAsset {
    id
    version
    title
    channel
    guidance
    expiresOn
    licence
    isFromLibrary
    isOfKit
    language {
      code
      name
    }
  }
`);

const ChangeCampaignAssetMutation = graphql(`
  mutation ChangeCampaignAsset($input: ChangeCampaignAssetInput!) {
    changeCampaignAsset(input: $input) {
      asset {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeAssetPage() {
  const { id, assetId } = useParams() as { id: string; assetId: string };
  const [data, waiting] = usePageQuery(ChangeAssetPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  const asset = campaign?.assets.find((each) => each.id === assetId);
  return (
    <CampaignTask title="Change the asset" campaign={asset && campaign} isAllowed={asset?.viewerCan.change}>
      {asset && <ChangeAssetForm campaignId={id} asset={asset} choices={data} />}
    </CampaignTask>
  );
}

interface ChangeAssetFormProps {
  campaignId: string;
  asset: FragmentType<typeof ChangeAssetFragment>;
  choices: FragmentType<typeof AssetChoicesFragment>;
}

function ChangeAssetForm({ campaignId, asset, choices }: ChangeAssetFormProps) {
  const { id, version, title, channel, guidance, expiresOn, licence, isFromLibrary, isOfKit, language } = readFragment(
    ChangeAssetFragment,
    asset,
  );
  const notify = useNotify();
  const isElsewhere = isFromLibrary || isOfKit;
  const initial: AssetValues & { version: number } = {
    version,
    title,
    channel,
    guidance,
    language: language?.code ?? '',
    expiresOn: expiresOn ?? '',
    licence: isElsewhere ? '' : (licence ?? ''),
  };
  const { form } = useMutationForm(ChangeCampaignAssetMutation, {
    initial,
    rules: assetRules,
    variables: ({ version: read, ...said }) => ({ input: { ...asInput(said), assetId: id, version: read } }),
    onDone: () => notify('It is changed.', `/campaigns/${campaignId}/assets`),
  });
  return (
    <Form form={form}>
      <AssetFields choices={choices} isUpload={!isElsewhere} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
