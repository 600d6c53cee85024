// Relay: its compiler takes the schema as it is published, and its runtime pages through a connection and refetches by id.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import runtime from 'relay-runtime';

const url = process.argv[2];
const here = new URL('.', import.meta.url);
rmSync(new URL('generated/relay', here), { recursive: true, force: true });
mkdirSync(new URL('generated/relay', here), { recursive: true });
writeFileSync(new URL('generated/schema.graphql', here), await (await fetch(`${url}/graphql/schema`)).text());
execFileSync('node', [new URL('node_modules/relay-compiler/cli.js', here).pathname, 'relay.config.json', '--output', 'quiet-with-errors'], { cwd: here, stdio: 'inherit' });

const artifact = async (name) => (await import(new URL(`generated/relay/${name}.graphql.js`, here))).default;
const { ConnectionHandler, Environment, Network, RecordSource, Store, fetchQuery } = runtime;
const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
        const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
            body: JSON.stringify({ query: text, variables }),
        });
        return response.json();
    }),
});
const ask = async (name, variables) => fetchQuery(environment, await artifact(name), variables, { fetchPolicy: 'network-only' }).toPromise();

const edges = () => {
    let ids;
    let page;
    environment.commitUpdate((store) => {
        const connection = ConnectionHandler.getConnection(store.getRoot(), 'jobs_list_jobs');
        ids = connection.getLinkedRecords('edges').map((edge) => edge.getLinkedRecord('node').getDataID());
        page = connection.getLinkedRecord('pageInfo');
        page = { hasNextPage: page.getValue('hasNextPage'), endCursor: page.getValue('endCursor') };
    });
    return { ids, page };
};

await ask('jobsQuery', { first: 10 });
while (edges().page.hasNextPage) {
    const before = edges().ids.length;
    await ask('jobsPaginationQuery', { first: 10, after: edges().page.endCursor });
    assert.ok(edges().ids.length > before, 'a page more');
}
const { ids } = edges();
assert.equal(ids.length, 36);
assert.equal(new Set(ids).size, 36);

await ask('jobsJobRefetchQuery', { id: ids[7] });
assert.equal(environment.getStore().getSource().get(ids[7]).__typename, 'Job');
console.log('relay: the compiler takes the schema, all jobs page by page, one again by its id');
