import type { Resolvers, ResolversParentTypes as Sources } from '#graph/generated/types.ts';

/** What a resolver answers with; where null will do, nothing does too. */
type Answer<Resolver> = Resolver extends (...args: never[]) => infer Result
  ? Result | (null extends Result ? undefined : never)
  : never;

/** What the source of a type holds by the name of a field. */
type Held<Type, Field> = Type extends keyof Sources
  ? Field extends keyof Sources[Type]
    ? Sources[Type][Field]
    : never
  : never;

/** The fields that their source does not hold as the schema has them: each needs a resolver. */
type Owed<Type extends keyof Resolvers, Fields = Required<NonNullable<Resolvers[Type]>>> = {
  [Field in Exclude<keyof Fields, '__isTypeOf'>]: [Held<Type, Field>] extends [never]
    ? Field
    : Held<Type, Field> extends Answer<Fields[Field]>
      ? never
      : Field;
}[Exclude<keyof Fields, '__isTypeOf'>];

type Given<Modules, Type extends PropertyKey> = Modules extends Record<Type, infer Fields> ? keyof Fields : never;

/** As `Type.field`, every field that these modules leave to a source which does not hold it. */
export type Unanswered<Modules> = {
  [Type in keyof Resolvers]-?: `${Type}.${Exclude<Owed<Type>, Given<Modules, Type>> & string}`;
}[keyof Resolvers];

/** Compiles for nothing alone: the error names what is there. */
export type Nothing<Left extends never> = Left;
