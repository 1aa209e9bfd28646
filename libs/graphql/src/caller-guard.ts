import { SetMetadata, createParamDecorator, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Unauthenticated } from '@lib/kernel';
import type { GraphContext } from './context.js';

export const PUBLIC_FIELD = 'public-field';

/** Opens a root field to people who are not signed in. Every use is listed in test/architecture/public-fields.txt. */
export const Public = () => SetMetadata(PUBLIC_FIELD, true);

export const graphContext = (context: ExecutionContext): GraphContext =>
  GqlExecutionContext.create(context).getContext<GraphContext>();

/** Who is asking. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext) => graphContext(context).caller,
);

/** The request, for the few fields that set cookies or count tries. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) => graphContext(context));

/** Every root field is closed to those who bring no session, unless it says otherwise. Whether the session still holds, the database says. */
export class CallerGuard implements CanActivate {
  private readonly reflector = new Reflector();

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const open = this.reflector.getAllAndOverride<boolean>(PUBLIC_FIELD, [context.getHandler(), context.getClass()]);
    if (!open && graphContext(context).caller.kind === 'public') throw new Unauthenticated();
    return true;
  }
}
