import { describedBy, FieldFrame } from '../forms/FieldFrame';
import { Form, useField, useFieldId } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { lean } from './lean';

const ImportBoundariesMutation = graphql(`
  mutation ImportBoundaries($input: ImportBoundariesInput!) {
    importBoundaries(input: $input) {
      boundaryImport {
        id
        source
        areaCount
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const HINT =
  'A FeatureCollection in longitudes and latitudes (WGS 84), each area with its official code among its properties, as the Open Geography Portal of the statistics office gives them. Ultra generalised ones (BUC) are exact enough.';

/** Exact outlines, sent as a file. */
export function ImportBoundariesForm({ onDone }: { onDone: () => void }) {
  const notify = useNotify();
  const { form } = useMutationForm(ImportBoundariesMutation, {
    initial: { source: '', geoJson: '' },
    rules: [required('source', 'Enter where the outlines are from, and of when'), required('geoJson', 'Choose a file')],
    onDone: ({ boundaryImport }) => {
      notify(`Outlines of ${boundaryImport?.areaCount ?? 0} areas are imported. The map draws them from now on.`);
      onDone();
    },
  });
  return (
    <Form form={form}>
      <TextField
        name="source"
        label="Where they are from, and of when"
        hint="It stands below the map: “Police force areas, December 2023, Office for National Statistics, Open Government Licence v3.0”."
      />
      <GeoJsonField name="geoJson" label="File of GeoJSON" />
      <SubmitButton>Import the outlines</SubmitButton>
    </Form>
  );
}

function GeoJsonField({ name, label }: { name: string; label: string }) {
  const { set, error } = useField(name);
  const id = useFieldId(name);
  return (
    <FieldFrame name={name} label={label} hint={HINT} {...(error && { error })}>
      <input
        type="file"
        id={id}
        accept=".geojson,.json,application/geo+json"
        className={`govuk-file-upload ${error ? 'govuk-file-upload--error' : ''}`}
        aria-describedby={describedBy(id, HINT, error)}
        onChange={({ currentTarget: { files } }) => void textOf(files?.[0]).then((text) => set(lean(text)))}
      />
    </FieldFrame>
  );
}

const textOf = async (file: File | undefined): Promise<string> => (await file?.text()) ?? '';
