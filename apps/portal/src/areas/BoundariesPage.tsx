import { useState } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { TextButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { ImportBoundariesForm } from './ImportBoundariesForm';

const BoundariesPageQuery = graphql(`
  query BoundariesPage {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
      }
    }
    boundaryImports {
      id
      source
      areaCount
      importedAt
      takenBackAt
      importedBy {
        id
        name
      }
    }
  }
`);

const TakeBackMutation = graphql(`
  mutation TakeBackBoundaries($input: TakeBackBoundariesInput!) {
    takeBackBoundaries(input: $input) {
      boundaryImport {
        id
        takenBackAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What the map of partnerships is drawn from. */
export function BoundariesPage() {
  const [data, waiting] = usePageQuery(BoundariesPageQuery, {});
  const [form, nextForm] = useState(0);
  const [asked, ask] = useState<string>();
  const { act, isBusy, refusal } = useAct(TakeBackMutation, () => ask(undefined));
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  const imports = data.boundaryImports;
  return (
    <Page title="Outlines of the map" back={{ to: '/national', label: 'National desk' }}>
      <p className="govuk-body">
        The <TextLink to="/directory/map">map of partnerships</TextLink> comes with indicative outlines: councils as
        they were in about 2010, coarsened. What you import here is drawn instead, area by area; of several imports the
        newest.
      </p>
      <Table
        caption="Imported outlines"
        rows={imports}
        rowKey={({ id }) => id}
        empty={<p className="govuk-body">Nothing is imported: the map is drawn of what it came with.</p>}
        columns={[
          { header: 'From', cell: ({ source }) => source },
          { header: 'Areas', cell: ({ areaCount }) => areaCount, numeric: true },
          {
            header: 'Imported',
            cell: ({ importedAt, importedBy }) => (
              <>
                <Moment at={importedAt} /> {importedBy && `by ${importedBy.name}`}
              </>
            ),
          },
          {
            header: 'Drawn',
            cell: ({ id, source, takenBackAt }) =>
              takenBackAt ? (
                <>
                  Taken back <Moment at={takenBackAt} />
                </>
              ) : (
                <TextButton about={source} onPress={() => ask(id)}>
                  Take back
                </TextButton>
              ),
          },
        ]}
      />
      <h2 className="govuk-heading-m">Import outlines</h2>
      <ImportBoundariesForm key={form} onDone={() => nextForm(form + 1)} />
      {asked && (
        <ConfirmDialog
          title="Take these outlines back?"
          confirm="Take them back"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { importId: asked } })}
          onClose={() => ask(undefined)}
        >
          What was drawn before is drawn again. To have them back, import the file again.
        </ConfirmDialog>
      )}
    </Page>
  );
}
