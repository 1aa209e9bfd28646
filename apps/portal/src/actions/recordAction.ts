import { graphql } from '../gql';

export const RecordActionMutation = graphql(`
  mutation RecordAction($input: RecordActionInput!) {
    recordAction(input: $input) {
      action {
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
