import { graphql } from '../gql';

export const TickAttendanceMutation = graphql(`
  mutation TickAttendance($input: TickAttendanceInput!) {
    tickAttendance(input: $input) {
      attendance {
        id
        version
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
