/**
 * A table of functions, one for every type of a union of nodes. It is total: a type without a handler does not compile.
 *
 * @template Node the union
 * @template Context what goes down the tree; never mutated
 * @template Result what comes up
 */
export type Handlers<Node extends { readonly type: string }, Context, Result> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, context: Context) => Result;
};

/** Hands `node` to its handler. */
export function handle<Node extends { readonly type: string }, Context, Result>(
  handlers: Handlers<Node, Context, Result>,
  node: Node,
  context: Context,
): Result {
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Result;
  return handler(node, context);
}
