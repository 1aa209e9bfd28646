import { useQuery } from 'urql';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';

const ScanningQuery = graphql(`
  query Scanning {
    uploadRules {
      areScanned
    }
  }
`);

/** Said where files are not scanned for malware, to whoever can see to it that they are. */
export function Scanning() {
  const [{ data }] = useQuery({ query: ScanningQuery });
  if (!data || data.uploadRules.areScanned) return null;
  return (
    <Inset>
      Files that people upload are not scanned for malware here. Whoever runs Roundtable can have ClamAV scan them: the
      setting is called CLAMD.
    </Inset>
  );
}
