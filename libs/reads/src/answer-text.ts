import { type GraphQLResolveInfo } from 'graphql';

const NULL = Buffer.from('null');

/** An answer, as the JSON it goes out as: pieces of bytes that are put together once, when they go out. */
export class AnswerText {
  constructor(readonly pieces: readonly Buffer[]) {}

  get isNull(): boolean {
    return this.pieces.length === 1 && this.pieces[0]!.equals(NULL);
  }

  get json(): string {
    return Buffer.concat(this.pieces).toString();
  }

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
