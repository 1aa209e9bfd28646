import { Button } from '../ui/Button';
import { Page } from '../ui/Page';

/** A fault of ours in the browser. A new version may have replaced the files this page was loading: a reload fetches them. */
export function ErrorPage() {
  return (
    <Page title="Something went wrong">
      <p className="govuk-body">This page stopped working. Nothing you have saved is lost.</p>
      <Button onPress={() => window.location.reload()}>Load the page again</Button>
    </Page>
  );
}
