// urql: questions by POST and by GET, variables, and errors.
import assert from 'node:assert/strict';
import { Client, fetchExchange } from '@urql/core';
import { documents, gap } from './questions.mjs';

const url = process.argv[2];

for (const preferGetMethod of [false, 'force']) {
    const client = new Client({ url: `${url}/graphql`, exchanges: [fetchExchange], preferGetMethod });
    for (const name of ['catalogue', 'framework', 'rules']) {
        const { data, error } = await client.query(documents[name], {}).toPromise();
        assert.ifError(error);
        assert.ok(data);
    }
    const { data, error } = await client.query(documents.gap, gap).toPromise();
    assert.ifError(error);
    assert.equal(data.gap.to.id, gap.to);
    const wrong = await client.query(documents.gap, { ...gap, to: 'nowhere' }).toPromise();
    assert.equal(wrong.error.graphQLErrors[0].extensions.code, 'UNKNOWN_POSITION');
    assert.equal(wrong.error.networkError, undefined);
}
console.log('urql: by POST and by GET, with variables and errors');
