import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { Licence } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { noSource, sourceChosen, sourceOf, type SourceValues } from './assetValues';
import { LicenceField } from './LicenceField';
import { SourceFields } from './SourceFields';

const ReplaceAssetPageQuery = graphql(`
  query ReplaceAssetPage($id: ID!) {
    campaign(id: $id) {
      id
      ...CampaignTask
      assets {
        id
        viewerCan {
          replace
        }
        ...ReplaceAsset
      }
    }
  }
`);

const ReplaceAssetFragment = graphql(`
  fragment ReplaceAsset on CampaignAsset {
    id
    version
    title
    isOfKit
    isFromLibrary
  }
`);

const ReplaceCampaignAssetMutation = graphql(`
  mutation ReplaceCampaignAsset($input: ReplaceCampaignAssetInput!) {
    replaceCampaignAsset(input: $input) {
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

/** Puts something else in the place of an asset: a poster with the logos of those who take part here. */
export function ReplaceAssetPage() {
  const { id, assetId } = useParams() as { id: string; assetId: string };
  const [data, waiting] = usePageQuery(ReplaceAssetPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  const asset = campaign?.assets.find((each) => each.id === assetId);
  return (
    <CampaignTask
      title="Put something else in its place"
      campaign={asset && campaign}
      isAllowed={asset?.viewerCan.replace}
    >
      {asset && <ReplaceAssetForm campaignId={id} asset={asset} />}
    </CampaignTask>
  );
}

interface ReplaceAssetFormProps {
  campaignId: string;
  asset: FragmentType<typeof ReplaceAssetFragment>;
}

function ReplaceAssetForm({ campaignId, asset }: ReplaceAssetFormProps) {
  const { id, version, title, isOfKit, isFromLibrary } = readFragment(ReplaceAssetFragment, asset);
  const notify = useNotify();
  const initial: SourceValues & { licence: Licence | ''; version: number } = { ...noSource, licence: '', version };
  const { form, values } = useMutationForm(ReplaceCampaignAssetMutation, {
    initial,
    rules: [sourceChosen],
    variables: (said) => ({
      input: {
        ...sourceOf(said),
        licence: (said.source === 'UPLOAD' && said.licence) || null,
        assetId: id,
        version: said.version,
      },
    }),
    onDone: () => notify('It is replaced. What is said of it stands.', `/campaigns/${campaignId}/assets`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        “{title}” keeps its title, its place and how it is to be used.{' '}
        {isOfKit && 'What the national campaign gives stays there, and does not come back here by itself.'}
        {!isOfKit && !isFromLibrary && 'The file that stands there now is deleted.'}
      </p>
      <SourceFields source={values.source} />
      {values.source === 'UPLOAD' && <LicenceField />}
      <SubmitButton>Replace it</SubmitButton>
    </Form>
  );
}
