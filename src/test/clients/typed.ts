// What a portal writes with the generated types; the compiler reads every field.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { GapDocument, type GapQuery } from './generated/by-introspection/graphql.js';
import { GapDocument as bySchema } from './generated/by-schema/graphql.js';

export const variables: VariablesOf<typeof GapDocument> = { from: 'ilo/finance-assistants/G5', to: 'ilo/finance-officers/NOA' };
export const fromId = (answer: ResultOf<typeof GapDocument>): string => answer.gap.from.id;
export const same = (answer: ResultOf<typeof bySchema>): GapQuery => answer;
// @ts-expect-error there is no such field
export const missing = (answer: GapQuery) => answer.gap.score;
