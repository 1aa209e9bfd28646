import { type GraphQLResolveInfo } from 'graphql';

/** The answer to a root field, as the JSON it goes out as. */
export class AnswerText {
  constructor(readonly json: string) {}

  /** For whoever takes the answer as an object. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

const asked = new WeakSet<GraphQLResolveInfo>();

/** Asks the read behind a root field for text. */
export function askForText(info: GraphQLResolveInfo): GraphQLResolveInfo {
  asked.add(info);
  return info;
}

export const isAskedForText = (info: GraphQLResolveInfo): boolean => asked.has(info);
