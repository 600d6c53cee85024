// Apollo Client: its cache, persisted queries by GET, the manifest of saved questions, and errors.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries/index.js';
import { documents, gap } from './questions.mjs';

const url = process.argv[2];
const asked = [];

function client(generateHash) {
    return new ApolloClient({
        cache: new InMemoryCache({
            possibleTypes: { Position: ['Job'], CareerPathAnswer: ['CareerPaths', 'NoCareerPath'] },
        }),
        link: ApolloLink.from([
            new PersistedQueryLink({ generateHash, useGETForHashedQueries: true }),
            new HttpLink({
                uri: `${url}/graphql`,
                fetch: async (address, options) => {
                    asked.push(options.method);
                    return fetch(address, options);
                },
            }),
        ]),
    });
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const { print } = await import('graphql');
const automatic = client((document) => sha256(print(document)));

// a question of one's own: its hash is not known, so that the client sends the document behind it
const jobs = gql`query Jobs($first: Int, $after: String) {
    jobs(first: $first, after: $after) { totalCount edges { cursor node { id title grade { code } } } pageInfo { endCursor hasNextPage } }
}`;
const first = await automatic.query({ query: jobs, variables: { first: 2 } });
assert.equal(first.data.jobs.edges.length, 2);
assert.deepEqual(asked, ['GET', 'POST']);
const again = await automatic.query({ query: jobs, variables: { first: 2 } });
assert.equal(asked.length, 2, 'answered from the cache');
assert.equal(again.data.jobs.edges[0].node.__typename, 'Job');

// a saved question: its id stands in the manifest
const manifest = await (await fetch(`${url}/graphql/questions`)).json();
assert.equal(manifest.format, 'apollo-persisted-query-manifest');
const ids = new Map(manifest.operations.map(({ name, id }) => [name, id]));
const byManifest = client((document) => ids.get(document.definitions[0].name.value));
asked.length = 0;
const saved = await byManifest.query({ query: gql(documents.gap), variables: gap, fetchPolicy: 'no-cache' });
assert.equal(saved.data.gap.from.id, gap.from);
assert.deepEqual(asked, ['GET'], 'by its hash alone');

// an error that a portal can show and act on
const wrong = await automatic.query({ query: gql(documents.gap), variables: { ...gap, from: 'finance-asistants/G5' }, errorPolicy: 'all' });
assert.ok(CombinedGraphQLErrors.is(wrong.error));
assert.equal(wrong.error.errors[0].extensions.code, 'UNKNOWN_POSITION');
assert.equal(wrong.error.errors[0].extensions.nearest[0], 'finance-assistants/G5');

console.log('apollo: cache, persisted queries by GET, manifest and errors');
