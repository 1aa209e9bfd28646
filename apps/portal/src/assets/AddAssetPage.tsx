import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { AssetFields, type AssetChoicesFragment } from './AssetFields';
import { asInput, assetRules, nothingSaid, sourceChosen, sourceOf } from './assetValues';
import { SourceFields } from './SourceFields';

const AddAssetPageQuery = graphql(`
  query AddAssetPage($id: ID!) {
    campaign(id: $id) {
      id
      canAddAsset
      ...CampaignTask
    }
    ...AssetChoices
  }
`);

const AddCampaignAssetMutation = graphql(`
  mutation AddCampaignAsset($input: AddCampaignAssetInput!) {
    addCampaignAsset(input: $input) {
      asset {
        id
        isForFewer
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Adds something that the campaign gives to those who take it up. */
export function AddAssetPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AddAssetPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="Add an asset" campaign={campaign} isAllowed={campaign?.canAddAsset}>
      <AddAssetForm campaignId={id} choices={data} />
    </CampaignTask>
  );
}

interface AddAssetFormProps {
  campaignId: string;
  choices: FragmentType<typeof AssetChoicesFragment>;
}

function AddAssetForm({ campaignId, choices }: AddAssetFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(AddCampaignAssetMutation, {
    initial: nothingSaid,
    rules: [sourceChosen, ...assetRules],
    variables: (said) => ({
      input: {
        ...asInput({ ...said, licence: said.source === 'UPLOAD' ? said.licence : '' }),
        ...sourceOf(said),
        campaignId,
      },
    }),
    onDone: ({ asset }) =>
      notify(
        asset!.isForFewer
          ? 'It is added. The library has it for fewer people than this campaign is for: the others do not get it.'
          : 'It is added. Those for whom the campaign is see it when that opens.',
        `/campaigns/${campaignId}/assets`,
      ),
  });
  return (
    <Form form={form}>
      <SourceFields source={values.source} />
      <AssetFields choices={choices} isUpload={values.source === 'UPLOAD'} />
      <SubmitButton>Add it</SubmitButton>
    </Form>
  );
}
