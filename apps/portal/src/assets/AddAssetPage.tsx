import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { RadioField } from '../forms/ChoiceFields';
import { FileField } from '../forms/FileField';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import { LibraryFileField } from '../papers/LibraryFileField';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { AssetFields, type AssetChoicesFragment } from './AssetFields';
import { asInput, assetRules, nothingSaid, sourceChosen, sourceOf } from './assetValues';
import { LibraryResourceField } from './LibraryResourceField';

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
      <RadioField
        name="source"
        label="Where does it come from?"
        choices={[
          { value: 'UPLOAD', label: 'I upload a file' },
          {
            value: 'FILE',
            label: 'A file from the library',
            hint: 'It stays there, with its licence, for those whom it is for',
          },
          { value: 'RESOURCE', label: 'A resource of the library as a whole', hint: 'With all its files and links' },
        ]}
      />
      {values.source === 'UPLOAD' && (
        <FileField
          name="fileId"
          label="File"
          hint="Nobody but those who plan the campaign gets it before the campaign opens."
        />
      )}
      {values.source === 'FILE' && (
        <LibraryFileField
          name="keptFileId"
          hint="By words of its title or in it. It stays in the library, for those whom it is for."
        />
      )}
      {values.source === 'RESOURCE' && <LibraryResourceField name="resourceId" />}
      <AssetFields choices={choices} isUpload={values.source === 'UPLOAD'} />
      <SubmitButton>Add it</SubmitButton>
    </Form>
  );
}
