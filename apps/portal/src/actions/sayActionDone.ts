import { graphql } from '../gql';

export const SayActionDoneMutation = graphql(`
  mutation SayActionDone($input: SayActionDoneInput!) {
    sayActionDone(input: $input) {
      action {
        id
        state
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
